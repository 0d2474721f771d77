package org.placard.texts;

/**
 * A sponsor as the sponsors line prints it.
 *
 * @param name as printed
 * @param marked whether an asterisk stands after the name; what it means is said by {@link SponsorsMark}
 * @param state the State's ISO 3166-1 alpha-3 code; null where the name fits no State exactly or no names were at hand
 * @param onBehalfOf the group in whose name the sponsor submits, as printed, without "on behalf of"; else null
 */
public record PrintedSponsor(String name, boolean marked, String state, String onBehalfOf) {

    public PrintedSponsor(String name, boolean marked) {
        this(name, marked, null, null);
    }
}
