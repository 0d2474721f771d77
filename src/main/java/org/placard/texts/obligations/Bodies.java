package org.placard.texts.obligations;

import java.util.Set;

/** The bodies that things are delivered to, by their short names. */
final class Bodies {

    private static final String LAST_NAMED = "?";

    private static final Phrases NAMES = new Phrases(
            "human rights council = HRC",
            "council = HRC",
            "general assembly = GA",
            "assembly = GA",
            "main committees = GA",
            "first committee = GA",
            "second committee = GA",
            "third committee = GA",
            "fourth committee = GA",
            "fifth committee = GA",
            "sixth committee = GA",
            "special political and decolonization committee = GA",
            "economic and social council = ECOSOC",
            "security council = Security Council",
            "commission on the status of women = CSW",
            "commission on crime prevention and criminal justice = CCPCJ",
            "commission on narcotic drugs = CND",
            "commission on human rights = CHR",
            "commission for social development = CSocD",
            "commission on population and development = CPD",
            "commission on science and technology for development = CSTD",
            "peacebuilding commission = PBC",
            "disarmament commission = Disarmament Commission",
            "conference on disarmament = Conference on Disarmament",
            "statistical commission = Statistical Commission",
            "international law commission = ILC",
            "commission = ?",
            "world health assembly = WHA",
            "united nations environment assembly = UNEA",
            "environment assembly = UNEA",
            "conference of the parties = COP",
            "conference of the states parties = COSP",
            "high-level political forum = HLPF",
            "political forum = HLPF",
            "permanent forum on indigenous issues = UNPFII",
            "permanent forum = UNPFII",
            "international migration review forum = IMRF",
            "african union = African Union");
    private static final Set<String> LONGER_NAME = Lexicon.words("of on for in");
    private static final Set<String> NOT_A_BODY_BEFORE = Lexicon.words("resolution resolutions decision decisions"
            + " mechanisms mandate member members web website president advisory");

    private Bodies() {}

    /** The body named at an index, an article before it allowed, or null. */
    static Phrases.Found at(Tokens tokens, int index) {
        int from = tokens.is(index, "the") ? index + 1 : index;
        Phrases.Found found = NAMES.at(tokens, from);
        if (found == null && tokens.matches(from, "united", "nations")) {
            found = NAMES.at(tokens, from + 2);
        }
        if (found == null || tokens.isOneOf(found.to(), NOT_A_BODY_BEFORE)) {
            return null;
        }
        return found.meaning().equals(LAST_NAMED) ? lastNamed(tokens, found) : found;
    }

    /** "the Council", in a text of another organ, is the one that the paragraph named before in full. */
    static String council(Tokens tokens, Phrases.Found found, String organ) {
        boolean word = tokens.is(found.to() - 1, "council") && tokens.is(found.to() - 2, "the");
        for (int i = found.from() - 1; word && !organ.equals("HRC") && i >= 0; i--) {
            Phrases.Found full = NAMES.at(tokens, i);
            if (full != null && full.to() > i + 1 && tokens.is(full.to() - 1, "council")) {
                return full.meaning();
            }
        }
        return found.meaning();
    }

    /** "the Commission" is the one that the paragraph named before in full. */
    private static Phrases.Found lastNamed(Tokens tokens, Phrases.Found word) {
        if (tokens.isOneOf(word.to(), LONGER_NAME)) {
            return null;
        }
        for (int i = word.from() - 1; i >= 0; i--) {
            Phrases.Found full = NAMES.at(tokens, i);
            boolean other = full == null || full.meaning().equals(LAST_NAMED);
            if (!other && tokens.find("commission", full.from(), full.to()) >= 0) {
                return new Phrases.Found(full.meaning(), word.from(), word.to());
            }
        }
        return null;
    }
}
