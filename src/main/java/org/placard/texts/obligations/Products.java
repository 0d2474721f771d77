package org.placard.texts.obligations;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.placard.texts.ObligationKind;

/** The nouns that name a deliverable, and how much a text must say of some before they are one. */
final class Products {

    private static final Set<String> WITH_TARGET =
            Lexicon.words("analysis summary survey guidelines update updates briefing briefings presentation mapping"
                    + " assessment assessments paper papers overview evaluation toolkit handbook guide guidance manual"
                    + " review roadmap inventory publication");
    private static final Set<String> WITH_SESSION =
            Lexicon.words("recommendations proposals proposal findings conclusions observations information draft"
                    + " strategy plan options convention");
    private static final Map<String, ObligationKind> KINDS = kinds();

    private Products() {}

    /** The kind of deliverable that a noun names, or null. */
    static ObligationKind kindOf(String noun) {
        return KINDS.get(noun);
    }

    /** Whether the noun is a product to hand in only when the text says to whom. */
    static boolean needsTarget(String noun) {
        return WITH_TARGET.contains(noun) || needsSession(noun);
    }

    static boolean needsSession(String noun) {
        return WITH_SESSION.contains(noun);
    }

    private static Map<String, ObligationKind> kinds() {
        Map<String, ObligationKind> kinds = new HashMap<>();
        put(
                kinds,
                ObligationKind.REPORT,
                "report reports study studies compilation summary guidelines analysis survey");
        put(kinds, ObligationKind.REPORT, "mapping assessment assessments paper papers overview evaluation toolkit");
        put(kinds, ObligationKind.REPORT, "handbook guide guidance manual review roadmap inventory publication");
        put(kinds, ObligationKind.REPORT, "summaries compilations");
        WITH_SESSION.forEach(noun -> kinds.put(noun, ObligationKind.REPORT));
        put(kinds, ObligationKind.ORAL_UPDATE, "update updates briefing briefings presentation presentations");
        put(kinds, ObligationKind.MEETING, "panel panels discussion discussions meeting meetings workshop workshops");
        put(kinds, ObligationKind.MEETING, "seminar seminars consultation consultations forum debate debates dialogue");
        put(kinds, ObligationKind.MEETING, "dialogues conference conferences symposium symposiums event events");
        put(
                kinds,
                ObligationKind.MEETING,
                "round-table round-tables roundtable roundtables webinar webinars colloquium retreat");
        put(kinds, ObligationKind.MEETING, "summit gathering congress commemoration segment");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, ObligationKind> kinds, ObligationKind kind, String nouns) {
        for (String noun : nouns.split(" ")) {
            kinds.put(noun, kind);
        }
    }
}
