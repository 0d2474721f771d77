package org.placard.texts.obligations;

import java.util.Set;
import org.placard.texts.ObligationKind;
import org.placard.texts.language.Cardinals;

/**
 * Knows verbs and nouns that bring a meeting about only by what they go with: "to facilitate a seminar", "to establish an
 * annual panel discussion", "to allocate half a day for a debate", "to support the holding of a workshop".
 */
final class Staging {

    private static final Set<String> WITH_A_MEETING = Lexicon.words(
            "facilitate support launch initiate coordinate" + " sponsor conduct undertake lead co-organize co-host");
    private static final Set<String> FOUNDING = Lexicon.words("establish institute create introduce");
    private static final Set<String> GIVING_TIME = Lexicon.words("allocate reserve devote dedicate set assign allot");
    private static final Set<String> CELEBRATING = Lexicon.words("commemorate celebrate mark observe");
    private static final Set<String> BY_MEANS = Lexicon.words("through with by");
    private static final Set<String> FOR_A_MEETING = Lexicon.words("to for");
    private static final Set<String> HOLDING = Lexicon.words("holding organization convening hosting organizing");
    private static final Set<String> BODIES = Lexicon.words("forum forums panel panels");
    private static final Set<String> VAGUE =
            Lexicon.words("consultation consultations discussion discussions dialogue dialogues debate debates");
    private static final Set<String> SPECIFIC = Lexicon.words("panel expert regional subregional global international"
            + " interactive thematic intersessional interregional annual biennial multi-stakeholder multistakeholder"
            + " round-table public");
    private static final int FAR = 25;

    private Staging() {}

    /** Whether the verb at an index stages a meeting by what goes with it. */
    static boolean at(Tokens tokens, int index) {
        String verb = tokens.word(index);
        if (CELEBRATING.contains(verb)) {
            return isDecided(tokens, index) && openedIn(tokens, index) > 0;
        }
        if (GIVING_TIME.contains(verb)) {
            return openedIn(tokens, index) > 0;
        }
        if (WITH_A_MEETING.contains(verb) && nominalAt(tokens, index + 1) > 0) {
            return meetingAt(tokens, objectAfter(tokens, index)) != null;
        }
        if (verb.equals("have")) {
            return isDecided(tokens, index) && meetingAt(tokens, index + 1) != null;
        }
        boolean founding = FOUNDING.contains(verb);
        NounPhrase noun =
                founding || WITH_A_MEETING.contains(verb) ? meetingAt(tokens, objectAfter(tokens, index)) : null;
        return noun != null
                && !(founding && BODIES.contains(tokens.word(noun.to() - 1)))
                && !isVague(tokens, noun)
                && (isCounted(tokens, noun) || verb.equals("conduct") || verb.equals("undertake"));
    }

    /** "Decides to have", and "(a) To have" under a chapeau. */
    private static boolean isDecided(Tokens tokens, int verb) {
        return tokens.is(verb - 1, "to") && (verb == 1 || tokens.is(verb - 2, "decides"));
    }

    /** Where the object of a verb begins: after "for" in "to arrange for a panel", after "the holding of". */
    static int objectAfter(Tokens tokens, int verb) {
        int first = tokens.is(verb + 1, "for") || tokens.is(verb + 1, "of") ? verb + 2 : verb + 1;
        int nominal = nominalAt(tokens, first);
        return nominal < 0 ? first : nominal + 2;
    }

    /** The index of the noun in "the holding of", "the organization of", an article allowed before it, or -1. */
    static int nominalAt(Tokens tokens, int index) {
        int noun = tokens.is(index, "the") ? index + 1 : index;
        return tokens.isOneOf(noun, HOLDING) && tokens.is(noun + 1, "of") ? noun : -1;
    }

    /** The noun of "through the holding of a workshop" and "services for the convening of a meeting", or -1. */
    static int nominalAfter(Tokens tokens, int preposition) {
        boolean by = tokens.isOneOf(preposition, BY_MEANS) || tokens.matches(preposition - 1, "support", "for");
        int noun = by ? nominalAt(tokens, preposition + 1) : -1;
        NounPhrase meeting = noun < 0 ? null : meetingAt(tokens, noun + 2);
        return meeting != null && isCounted(tokens, meeting) ? noun : -1;
    }

    /** Whether a meeting opens at an index for which the verb gives time, or by which it celebrates. */
    static boolean opens(Tokens tokens, int verb, int index) {
        boolean time = GIVING_TIME.contains(tokens.word(verb)) && tokens.isOneOf(index - 1, FOR_A_MEETING);
        boolean means = CELEBRATING.contains(tokens.word(verb)) && tokens.isOneOf(index - 1, BY_MEANS);
        return (time || means) && Lexicon.DETERMINERS.contains(tokens.word(index)) && meetingAt(tokens, index) != null;
    }

    private static int openedIn(Tokens tokens, int verb) {
        for (int i = verb + 1; i < verb + FAR && !tokens.is(i, ";"); i++) {
            if (opens(tokens, verb, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is one event or a number of them: "a seminar", "three consultations", not "consultations". */
    static boolean isCounted(Tokens tokens, NounPhrase noun) {
        String first = tokens.word(noun.from());
        return first.equals("a") || first.equals("an") || first.equals("another") || isNumber(first);
    }

    /** "consultations", "an inclusive dialogue" name no event; "regional consultations", "a two-day dialogue" do. */
    static boolean isVague(Tokens tokens, NounPhrase noun) {
        return VAGUE.contains(tokens.word(noun.to() - 1)) && !isSpecific(tokens, noun);
    }

    static boolean isSpecific(Tokens tokens, NounPhrase noun) {
        for (int i = noun.from(); i < noun.to() - 1; i++) {
            String word = tokens.word(i);
            if (SPECIFIC.contains(word) || word.endsWith("-day") || word.endsWith("-level") || isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) && Cardinals.parse(word) != null;
    }

    private static NounPhrase meetingAt(Tokens tokens, int index) {
        NounPhrase noun = new NounPhrases(tokens).at(index, tokens.size());
        return noun != null && noun.kind() == ObligationKind.MEETING ? noun : null;
    }
}
