package org.placard.texts.language;

import java.util.Locale;
import java.util.Set;

/**
 * The words that paragraphs open with: a participle or adjective in the preamble ("Recalling also", "Deeply
 * concerned"), a
 * verb in the present tense in the operative part ("Also requests").
 */
public final class Openers {

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "further",
            "again",
            "deeply",
            "strongly",
            "gravely",
            "seriously",
            "profoundly",
            "extremely",
            "equally",
            "fully",
            "greatly",
            "highly",
            "urgently",
            "particularly",
            "warmly",
            "firmly",
            "unequivocally",
            "once",
            "more",
            "especially",
            "solemnly",
            "keenly",
            "categorically",
            "ever");
    private static final Set<String> FOLLOWING = Set.of("also", "further", "again");
    private static final Set<String> PREAMBULAR = Set.of(
            "guided",
            "concerned",
            "alarmed",
            "convinced",
            "determined",
            "mindful",
            "aware",
            "conscious",
            "resolved",
            "dismayed",
            "appalled",
            "outraged",
            "cognizant",
            "committed",
            "encouraged",
            "disturbed",
            "troubled",
            "inspired",
            "shocked",
            "desirous",
            "grateful",
            "motivated",
            "distressed",
            "moved",
            "struck",
            "worried",
            "disappointed",
            "dissatisfied",
            "dedicated",
            "pleased",
            "heartened",
            "horrified",
            "saddened",
            "anxious",
            "eager",
            "confident",
            "satisfied",
            "perturbed",
            "firm");
    private static final Set<String> NO_VERB = Set.of("during", "nothing", "everything", "according", "including");
    private static final Set<String> OPERATIVE = Set.of(
            "requests",
            "calls",
            "encourages",
            "decides",
            "urges",
            "welcomes",
            "expresses",
            "reaffirms",
            "recognizes",
            "stresses",
            "invites",
            "takes",
            "notes",
            "reiterates",
            "emphasizes",
            "condemns",
            "acknowledges",
            "recalls",
            "underlines",
            "commends",
            "demands",
            "underscores",
            "deplores",
            "affirms",
            "remains",
            "recommends",
            "continues",
            "reminds",
            "renews",
            "considers",
            "highlights",
            "rejects",
            "appeals",
            "resolves",
            "re-emphasizes",
            "looks",
            "recommits",
            "adopts",
            "regrets",
            "denounces",
            "supports",
            "commits",
            "determines",
            "confirms",
            "proposes",
            "repeats",
            "endorses",
            "gives",
            "asserts",
            "warns",
            "appreciates",
            "declares",
            "approves",
            "authorizes",
            "establishes",
            "extends",
            "appoints",
            "thanks",
            "congratulates",
            "pays",
            "draws",
            "insists",
            "instructs",
            "mandates",
            "asks",
            "concludes",
            "designates",
            "proclaims",
            "applauds",
            "agrees",
            "shares",
            "observes",
            "views",
            "accepts",
            "transmits",
            "creates",
            "convenes",
            "salutes",
            "strengthens",
            "implores",
            "exhorts",
            "believes",
            "reconfirms",
            "pledges",
            "joins",
            "regards",
            "acts",
            "suspends",
            "elects");

    private Openers() {}

    public static boolean isOperativeVerb(String word) {
        return OPERATIVE.contains(word.toLowerCase(Locale.ROOT));
    }

    public static boolean isAdverb(String word) {
        return ADVERBS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The words that a paragraph opens with, in the form "Reaffirming also", or null when it opens with no
     * opener.
     */
    public static String of(String text) {
        String[] words = firstWords(text);
        int verb = 0;
        while (verb < words.length && isAdverb(words[verb])) {
            verb++;
        }
        if (verb == words.length || !isOpener(words[verb])) {
            return null;
        }
        boolean follows = verb + 1 < words.length && FOLLOWING.contains(words[verb + 1].toLowerCase(Locale.ROOT));
        return String.join(" ", java.util.Arrays.copyOf(words, verb + (follows ? 2 : 1)));
    }

    public static boolean opensPreambular(String text) {
        String opener = of(text);
        return opener != null && !opensOperative(text);
    }

    public static boolean opensOperative(String text) {
        String[] words = firstWords(text);
        int verb = 0;
        while (verb < words.length && isAdverb(words[verb])) {
            verb++;
        }
        return verb < words.length && isOperativeVerb(words[verb]) && Character.isUpperCase(words[0].charAt(0));
    }

    private static boolean isOpener(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean participle = lower.length() > 4 && lower.endsWith("ing") && !NO_VERB.contains(lower);
        return participle || PREAMBULAR.contains(lower) || OPERATIVE.contains(lower);
    }

    private static String[] firstWords(String text) {
        String start = text.substring(0, Math.min(text.length(), 80)).strip();
        String[] words = start.split(" ", 6);
        for (int i = 0; i < words.length; i++) {
            words[i] = bare(words[i]);
        }
        return words[0].isEmpty() ? new String[0] : words;
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && "\"“‘'".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ",:;.\"”".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }
}
