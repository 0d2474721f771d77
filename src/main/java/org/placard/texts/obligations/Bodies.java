package org.placard.texts.obligations;

import java.util.Set;

/** The bodies that things are delivered to, by their short names. */
final class Bodies {

    private static final Phrases NAMES = new Phrases(
            "human rights council = HRC",
            "council = HRC",
            "general assembly = GA",
            "assembly = GA",
            "third committee = GA",
            "economic and social council = ECOSOC",
            "security council = Security Council",
            "commission on the status of women = CSW",
            "commission on crime prevention and criminal justice = CCPCJ",
            "commission on human rights = CHR",
            "world health assembly = WHA",
            "conference of the parties = COP",
            "high-level political forum = HLPF",
            "african union = African Union",
            "commission for social development = CSocD",
            "statistical commission = Statistical Commission",
            "permanent forum on indigenous issues = UNPFII");
    private static final Set<String> NOT_A_BODY_BEFORE = Set.of(
            "resolution", "resolutions", "decision", "decisions", "mechanisms", "mandate", "member", "members", "web");

    private Bodies() {}

    /** The body named at an index, an article before it allowed, or null. */
    static Phrases.Found at(Tokens tokens, int index) {
        int from = tokens.is(index, "the") ? index + 1 : index;
        from = tokens.matches(from, "united", "nations") ? from + 2 : from;
        Phrases.Found found = NAMES.at(tokens, from);
        return found == null || tokens.isOneOf(found.to(), NOT_A_BODY_BEFORE) ? null : found;
    }
}
