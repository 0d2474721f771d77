package org.placard.states;

import java.util.List;
import java.util.Optional;

/**
 * What State a printed name means.
 *
 * @param iso3 empty where the name fits no State exactly: it is never guessed
 * @param suggestions English names that look alike, the likeliest first; empty where the name fits
 */
public record NameMatch(Optional<String> iso3, List<String> suggestions) {}
