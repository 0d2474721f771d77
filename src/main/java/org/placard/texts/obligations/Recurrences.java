package org.placard.texts.obligations;

import java.util.Set;
import org.placard.texts.ObligationKind;
import org.placard.texts.Recurrence;
import org.placard.texts.SessionRelation;

/**
 * Finds how often: "annually", "an annual report", "on a biennial basis", "at each session". The annual programme of
 * work says nothing of a report's interval, but that reports are regular; of a panel in it, that it is annual.
 */
final class Recurrences {

    private static final Phrases WORDS = new Phrases(
            "annually = ANNUAL",
            "yearly = ANNUAL",
            "on an annual basis = ANNUAL",
            "on a yearly basis = ANNUAL",
            "each year = ANNUAL",
            "every year = ANNUAL",
            "once a year = ANNUAL",
            "once per year = ANNUAL",
            "biennially = BIENNIAL",
            "on a biennial basis = BIENNIAL",
            "every two years = BIENNIAL",
            "every second year = BIENNIAL",
            "every other year = BIENNIAL",
            "regularly = REGULAR",
            "periodically = REGULAR",
            "triennially = REGULAR",
            "quadrennially = REGULAR",
            "twice a year = REGULAR",
            "every three years = REGULAR",
            "every four years = REGULAR",
            "every five years = REGULAR",
            "every six months = REGULAR",
            "at each session = REGULAR",
            "at every session = REGULAR",
            "at each of its sessions = REGULAR",
            "on a regular basis = REGULAR",
            "on a periodic basis = REGULAR",
            "on a quarterly basis = REGULAR",
            "on a triennial basis = REGULAR");
    private static final Phrases MODIFIERS = new Phrases(
            "annual = ANNUAL",
            "yearly = ANNUAL",
            "biennial = BIENNIAL",
            "regular = REGULAR",
            "periodic = REGULAR",
            "quarterly = REGULAR",
            "triennial = REGULAR",
            "quadrennial = REGULAR");
    private static final Set<String> PROGRAMMES = Lexicon.words("programme programmes");

    private Recurrences() {}

    static Recurrence of(Tokens tokens, Deliverable deliverable) {
        Phrases.Found modifier = isOneOfSeries(tokens, deliverable)
                ? null
                : MODIFIERS.firstIn(tokens, deliverable.noun.from(), deliverable.noun.to());
        Phrases.Found found = modifier != null
                ? modifier
                : WORDS.firstIn(tokens, deliverable.phrase.verb() - 2, deliverable.phrase.to());
        if (found != null) {
            return Recurrence.valueOf(found.meaning());
        }
        boolean until = deliverable.targets.stream().anyMatch(target -> target.relation() == SessionRelation.UNTIL);
        return until ? Recurrence.REGULAR : byProgramme(tokens, deliverable);
    }

    /** "its annual panel discussion", "a biennial panel at its forty-second session" is this one, not the series. */
    private static boolean isOneOfSeries(Tokens tokens, Deliverable deliverable) {
        boolean first = deliverable.targets.stream().anyMatch(target -> target.relation() == SessionRelation.AS_OF);
        boolean dated = !first && deliverable.targets.stream().anyMatch(target -> target.session() != null);
        boolean article = tokens.is(deliverable.noun.from(), "a") || tokens.is(deliverable.noun.from(), "an");
        return deliverable.kind == ObligationKind.MEETING && (dated || !article);
    }

    /** "to submit her findings on an annual basis". */
    static boolean isNamedIn(Tokens tokens, VerbPhrase phrase) {
        return WORDS.firstIn(tokens, phrase.verb() - 1, phrase.to()) != null;
    }

    /** "regular oral updates", not "an annual report" that begins at a session. */
    static boolean isNamedIn(Tokens tokens, NounPhrase noun) {
        return tokens.find("regular", noun.from(), noun.to()) >= 0
                || tokens.find("periodic", noun.from(), noun.to()) >= 0;
    }

    private static Recurrence byProgramme(Tokens tokens, Deliverable deliverable) {
        boolean dated = deliverable.targets.stream().anyMatch(target -> target.session() != null);
        for (int i = deliverable.phrase.from(); !dated && i < deliverable.phrase.to(); i++) {
            if (tokens.isOneOf(i, PROGRAMMES) && tokens.matches(i + 1, "of", "work")) {
                return byProgramme(tokens, deliverable.kind, i);
            }
        }
        return null;
    }

    private static Recurrence byProgramme(Tokens tokens, ObligationKind kind, int programme) {
        if (kind == ObligationKind.MEETING) {
            return tokens.is(programme - 1, "annual") ? Recurrence.ANNUAL : null;
        }
        return Recurrence.REGULAR;
    }
}
