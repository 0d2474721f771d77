package org.placard.sponsorship;

import java.time.Instant;

/**
 * A group of States that sponsors a draft: neither its members nor the State that speaks for it do so by that.
 *
 * @param group its name in English
 * @param state that speaks for it, ISO 3166-1 alpha-3 code
 * @param belongs whether the data know that State as a member of the group; null where they do not tell
 * @param kind at tabling or additional
 */
public record GroupSponsor(String group, String state, Boolean belongs, Sponsor.Kind kind, Instant joinedAt) {}
