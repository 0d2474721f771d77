package org.placard.texts.akn;

import java.util.List;
import java.util.Locale;

/**
 * An organ under its short name, its printed name, and its name in an IRI: organization, body and sub-body with dashes
 * between, as the guidelines have it ({@code un-ga}, {@code un-ga-gc}).
 */
record Organ(String shortName, String printed, String actor) {

    static final Organ UNITED_NATIONS = new Organ(null, "United Nations", "un");

    private static final List<Organ> KNOWN = List.of(
            new Organ("HRC", "Human Rights Council", "un-hrc"),
            new Organ("GA", "General Assembly", "un-ga"),
            new Organ("ECOSOC", "Economic and Social Council", "un-ecosoc"),
            new Organ("SC", "Security Council", "un-sc"));

    /** @param shortName null for the United Nations as such */
    static Organ of(String shortName) {
        if (shortName == null) {
            return UNITED_NATIONS;
        }
        return KNOWN.stream()
                .filter(organ -> organ.shortName.equals(shortName))
                .findFirst()
                .orElseGet(() -> new Organ(shortName, shortName, "un-" + Iri.slug(shortName)));
    }

    /** The organ that a document by others names by its IRI or in print, or null. */
    static String shortNameOf(String actor, String printed) {
        for (Organ organ : KNOWN) {
            boolean same = organ.actor.equals(actor) || organ.actor.equals("un-" + actor);
            if (same || printed.toLowerCase(Locale.ROOT).contains(organ.printed.toLowerCase(Locale.ROOT))) {
                return organ.shortName;
            }
        }
        return null;
    }

    String href() {
        return Iri.ontology("organization", actor);
    }
}
