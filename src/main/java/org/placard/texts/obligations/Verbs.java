package org.placard.texts.obligations;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.placard.texts.ObligationKind;

/** Knows what a verb does with its object; some verbs only together with a word that follows. */
final class Verbs {

    private static final int NEAR = 10;
    private static final int FAR = 30;
    private static final Set<String> ON_AN_AGENDA =
            Lexicon.words("include place inscribe put keep retain add integrate insert");
    private static final Set<String> AGENDA = Lexicon.words("agenda item sub-item topic");
    private static final Set<String> PUTTING_OFF = Lexicon.words("defer postpone");
    private static final Set<String> WITH_TO = Lexicon.words("return revert");
    /** Ways to come back to a matter, when that is what a body decides: of others they are work. */
    private static final Set<String> DECIDED =
            Lexicon.words("follow assess evaluate reassess reconsider appraise monitor");

    private static final Map<String, String> WITH_PARTICLE = Map.of("draw", "up", "carry", "out", "take", "up");
    private static final Map<String, VerbKind> ALONE = alone();
    private static final Map<String, VerbKind> GERUNDS = Map.of(
            "preparing", VerbKind.MAKE,
            "presenting", VerbKind.SUBMIT,
            "submitting", VerbKind.SUBMIT,
            "providing", VerbKind.SUBMIT,
            "reporting", VerbKind.REPORT,
            "convening", VerbKind.CONVENE,
            "organizing", VerbKind.CONVENE,
            "holding", VerbKind.CONVENE,
            "organization", VerbKind.CONVENE,
            "hosting", VerbKind.CONVENE);

    private Verbs() {}

    /** What the verb at an index does, or null when it is none of those that order something. */
    static VerbKind at(Tokens tokens, int index) {
        String word = tokens.word(index);
        if (word.equals("continue")) {
            return continuesConsideration(tokens, index) ? VerbKind.CONSIDER : null;
        }
        if (word.equals("give") && follows("consideration", tokens, index)) {
            return VerbKind.CONSIDER;
        }
        if (Staging.at(tokens, index)) {
            return VerbKind.CONVENE;
        }
        if (ON_AN_AGENDA.contains(word)) {
            return placed(tokens, index);
        }
        if (PUTTING_OFF.contains(word) && follows("consideration", tokens, index)) {
            return VerbKind.CONSIDER;
        }
        if (word.equals("make")) {
            return follows("available", tokens, index) ? VerbKind.SUBMIT : null;
        }
        if (WITH_TO.contains(word)) {
            return tokens.is(index + 1, "to") ? VerbKind.CONSIDER : null;
        }
        if (DECIDED.contains(word) && tokens.is(index - 2, "decides")) {
            return VerbKind.CONSIDER;
        }
        String particle = WITH_PARTICLE.get(word);
        return particle == null || tokens.is(index + 1, particle) ? ALONE.get(word) : null;
    }

    /** What a gerund does: "including by preparing a report". Null for any other word. */
    static VerbKind gerundAt(Tokens tokens, int index) {
        return GERUNDS.get(tokens.word(index));
    }

    /** "continue its consideration", "continue consideration", "continue considering". */
    private static boolean continuesConsideration(Tokens tokens, int verb) {
        int object = tokens.is(verb + 1, "its") || tokens.is(verb + 1, "the") ? verb + 2 : verb + 1;
        return tokens.is(object, "consideration") || tokens.is(object, "considering");
    }

    /** "include in the provisional agenda of …" brings a matter back; "include in the programme of work" a meeting. */
    private static VerbKind placed(Tokens tokens, int verb) {
        if (AGENDA.stream().anyMatch(word -> follows(word, tokens, verb))) {
            return VerbKind.CONSIDER;
        }
        boolean programme = within("programme", tokens, verb, FAR);
        boolean inside = tokens.is(verb + 1, "in") || tokens.is(verb + 1, "into");
        return programme && (inside || isMeeting(tokens, verb + 1)) ? VerbKind.CONVENE : null;
    }

    private static boolean isMeeting(Tokens tokens, int index) {
        NounPhrase noun = new NounPhrases(tokens).at(index, tokens.size());
        return noun != null && noun.kind() == ObligationKind.MEETING;
    }

    /** Whether a word follows soon, before the sentence goes on. */
    private static boolean follows(String word, Tokens tokens, int verb) {
        return within(word, tokens, verb, NEAR);
    }

    private static boolean within(String word, Tokens tokens, int verb, int reach) {
        for (int i = verb + 1; i < verb + reach && !tokens.is(i, ";") && !tokens.is(i, ":"); i++) {
            if (tokens.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, VerbKind> alone() {
        Map<String, VerbKind> verbs = new HashMap<>();
        put(
                verbs,
                VerbKind.SUBMIT,
                "submit present provide transmit deliver issue publish share forward circulate give");
        put(
                verbs,
                VerbKind.MAKE,
                "prepare produce compile elaborate draft develop undertake conduct write finalize draw carry");
        put(verbs, VerbKind.REPORT, "report");
        put(verbs, VerbKind.INFORM, "inform apprise");
        put(verbs, VerbKind.BRIEF, "brief update");
        put(
                verbs,
                VerbKind.CONVENE,
                "convene hold organize organise host schedule arrange devote dedicate focus reconvene"
                        + " incorporate postpone");
        put(verbs, VerbKind.CONSIDER, "consider examine review discuss remain resume revisit take");
        put(verbs, VerbKind.MEET, "meet");
        put(verbs, VerbKind.ENGAGE, "engage");
        put(verbs, VerbKind.RENEW, "extend renew prolong");
        put(verbs, VerbKind.CREATE, "establish create appoint dispatch");
        return Map.copyOf(verbs);
    }

    private static void put(Map<String, VerbKind> verbs, VerbKind kind, String words) {
        for (String word : words.split(" ")) {
            verbs.put(word, kind);
        }
    }
}
