package org.placard.texts;

/**
 * A sponsor as the sponsors line prints it.
 *
 * @param name as printed, not yet matched to a State
 * @param marked whether an asterisk stands after the name; what it means is said by the footnote
 */
public record PrintedSponsor(String name, boolean marked) {}
