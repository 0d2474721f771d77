package org.placard.texts.obligations;

import org.placard.texts.Recurrence;

/**
 * Finds how often: "annually", "an annual report", "on a biennial basis". The annual programme of work says
 * nothing.
 */
final class Recurrences {

    private static final Phrases WORDS = new Phrases(
            "annually = ANNUAL",
            "yearly = ANNUAL",
            "on an annual basis = ANNUAL",
            "each year = ANNUAL",
            "every year = ANNUAL",
            "once a year = ANNUAL",
            "biennially = BIENNIAL",
            "on a biennial basis = BIENNIAL",
            "every two years = BIENNIAL",
            "regularly = REGULAR",
            "periodically = REGULAR",
            "on a regular basis = REGULAR");
    private static final Phrases MODIFIERS =
            new Phrases("annual = ANNUAL", "biennial = BIENNIAL", "regular = REGULAR", "periodic = REGULAR");

    private Recurrences() {}

    static Recurrence of(Tokens tokens, Deliverable deliverable) {
        Phrases.Found modifier = MODIFIERS.firstIn(tokens, deliverable.noun.from(), deliverable.noun.to());
        Phrases.Found found = modifier != null
                ? modifier
                : WORDS.firstIn(tokens, deliverable.phrase.verb() - 2, deliverable.phrase.to());
        return found == null ? null : Recurrence.valueOf(found.meaning());
    }
}
