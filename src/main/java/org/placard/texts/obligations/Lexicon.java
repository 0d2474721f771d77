package org.placard.texts.obligations;

import java.util.Map;
import java.util.Set;

/** The closed classes of words that the grammar is made of. */
final class Lexicon {

    /** Verbs that order firmly, and those that order politely: the latter bind United Nations addressees only. */
    static final Set<String> FIRM = Set.of(
            "requests",
            "decides",
            "mandates",
            "renews",
            "extends",
            "establishes",
            "appoints",
            "asks",
            "instructs",
            "resolves",
            "authorizes",
            "creates");

    static final Set<String> POLITE = Set.of("invites", "encourages", "calls", "urges", "recommends");

    /** Third persons that are as often plural nouns: they open a clause only at the start of a paragraph. */
    static final Set<String> ALSO_NOUNS = Set.of(
            "views",
            "acts",
            "regards",
            "shares",
            "supports",
            "demands",
            "appeals",
            "looks",
            "draws",
            "gives",
            "pledges",
            "approaches",
            "thanks",
            "notes",
            "commits");

    static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "its", "his", "her", "their", "this", "that", "these", "those", "such", "one", "two",
            "three", "four", "five", "six", "another", "each", "any", "all");
    static final Set<String> POSSESSIVE = Set.of("its", "his", "her", "their");
    static final Set<String> DEFINITE = Set.of("the", "all", "any", "this", "that", "these", "those", "such");
    static final Set<String> PRONOUNS = Set.of("it", "them", "thereon", "thereof");

    static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "on",
            "to",
            "at",
            "in",
            "for",
            "with",
            "by",
            "from",
            "under",
            "during",
            "before",
            "after",
            "through",
            "until",
            "about",
            "regarding",
            "concerning",
            "among",
            "between",
            "within",
            "into",
            "following",
            "including",
            "containing",
            "focusing",
            "highlighting",
            "as",
            "that",
            "which",
            "who",
            "whose",
            "where",
            "when",
            "while",
            "against",
            "towards",
            "upon",
            "via",
            "without",
            "analysing",
            "examining",
            "identifying",
            "is",
            "are",
            "be",
            "will",
            "shall",
            "was",
            "were",
            "has",
            "have");

    /** Words after which "to" opens a purpose or a complement, not a further order. */
    static final Set<String> BEFORE_PURPOSE = Set.of(
            "order",
            "as",
            "necessary",
            "needed",
            "required",
            "how",
            "ability",
            "able",
            "opportunity",
            "opportunities",
            "efforts",
            "resources",
            "capacity",
            "possible",
            "steps",
            "measures",
            "ways",
            "way",
            "right",
            "designed",
            "intended",
            "means",
            "need",
            "willingness",
            "commitment",
            "enable",
            "allow",
            "permit",
            "obligation",
            "fails");

    static final Set<String> ADVERBS = Set.of(
            "also",
            "further",
            "orally",
            "regularly",
            "annually",
            "jointly",
            "periodically",
            "continue",
            "urgently",
            "then",
            "subsequently",
            "again",
            "publicly",
            "immediately",
            "once",
            "more",
            "in",
            "turn");

    static final Map<String, VerbKind> VERBS = verbs();

    private Lexicon() {}

    private static Map<String, VerbKind> verbs() {
        Map<String, VerbKind> verbs = new java.util.HashMap<>();
        put(
                verbs,
                VerbKind.SUBMIT,
                "submit present provide transmit deliver issue publish share forward circulate give");
        put(verbs, VerbKind.MAKE, "prepare produce compile elaborate draft develop undertake conduct write finalize");
        put(verbs, VerbKind.REPORT, "report");
        put(verbs, VerbKind.BRIEF, "brief update");
        put(
                verbs,
                VerbKind.CONVENE,
                "convene hold organize organise host schedule arrange devote dedicate reconvene incorporate postpone");
        put(verbs, VerbKind.CONSIDER, "consider examine review discuss remain resume revisit");
        put(verbs, VerbKind.MEET, "meet");
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
