package org.placard.states;

import java.util.List;
import java.util.Optional;

/**
 * What State a printed name means.
 *
 * @param iso3 empty where the name fits no State exactly: it is never guessed
 * @param group whether the name is known as that of a group of States, an organization or another observer
 * @param suggestions English names of States that look alike, the likeliest first; empty where the name fits
 */
public record NameMatch(Optional<String> iso3, boolean group, List<String> suggestions) {}
