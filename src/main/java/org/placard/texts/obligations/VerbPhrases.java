package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a clause at its infinitives: "to prepare …, and to submit it …", "and present it". */
final class VerbPhrases {

    private static final Set<String> AFTER_BARE_VERB = Set.of(
            "to",
            "it",
            "them",
            "a",
            "an",
            "the",
            "its",
            "their",
            "this",
            "that",
            "on",
            "annually",
            "orally",
            ",",
            "back",
            "regularly",
            "such",
            "one",
            "two",
            "thereon");

    private final Tokens tokens;
    private final Clause clause;
    private final List<VerbPhrase> phrases = new ArrayList<>();

    VerbPhrases(Tokens tokens, Clause clause) {
        this.tokens = tokens;
        this.clause = clause;
    }

    List<VerbPhrase> read() {
        for (int i = clause.from(); i < clause.to(); i++) {
            int verb = verbAt(i);
            if (verb >= 0) {
                open(verb);
                i = verb;
            }
        }
        close(clause.to());
        return phrases;
    }

    private int verbAt(int index) {
        if (tokens.is(index, "to")) {
            return isPurpose(index) ? -1 : infinitiveAfter(index);
        }
        boolean first = index == clause.from() && index == 0 || isAfterModal(index);
        boolean coordinated =
                !phrases.isEmpty() && tokens.is(index - 1, "and") && tokens.isOneOf(index + 1, AFTER_BARE_VERB);
        return (first || coordinated) && Lexicon.VERBS.containsKey(tokens.word(index)) ? index : -1;
    }

    /** "Decides that the Working Group shall submit". */
    private boolean isAfterModal(int index) {
        int before = Lexicon.ADVERBS.contains(tokens.word(index - 1)) ? index - 2 : index - 1;
        return tokens.is(clause.from(), "that") && (tokens.is(before, "shall") || tokens.is(before, "will"));
    }

    private int infinitiveAfter(int to) {
        int known = verbAfter(tokens, to);
        if (known > 0) {
            return known;
        }
        boolean coordinated = tokens.is(to - 1, "and") || tokens.is(to - 1, "or") || tokens.is(to - 1, ";");
        return coordinated && opensOther(to + 1) ? to + 1 : -1;
    }

    private boolean opensOther(int index) {
        return !Lexicon.DETERMINERS.contains(tokens.word(index))
                && !tokens.is(index, "be")
                && Bodies.at(tokens, index) == null
                && !tokens.at(index).isPunctuation();
    }

    private boolean isPurpose(int to) {
        return tokens.isOneOf(to - 1, Lexicon.BEFORE_PURPOSE);
    }

    /** The index of the known verb that "to" opens, adverbs and "continue to" between them allowed, or -1. */
    static int verbAfter(Tokens tokens, int to) {
        int at = to + 1;
        while (at < to + 5
                && (tokens.isOneOf(at, Lexicon.ADVERBS) || tokens.is(at, "to") && tokens.is(at - 1, "continue"))) {
            at++;
        }
        if (tokens.is(at - 1, "continue") && considers(tokens, at - 1)) {
            return at - 1;
        }
        return Lexicon.VERBS.containsKey(tokens.word(at)) ? at : -1;
    }

    private void open(int verb) {
        close(verb);
        VerbKind kind = Lexicon.VERBS.getOrDefault(tokens.word(verb), VerbKind.OTHER);
        phrases.add(new VerbPhrase(considers(tokens, verb) ? VerbKind.CONSIDER : kind, verb, clause.to()));
    }

    /** "continue its consideration", "continue consideration", "continue considering". */
    private static boolean considers(Tokens tokens, int verb) {
        int object = tokens.is(verb + 1, "its") || tokens.is(verb + 1, "the") ? verb + 2 : verb + 1;
        return tokens.is(verb, "continue") && (tokens.is(object, "consideration") || tokens.is(object, "considering"));
    }

    private void close(int at) {
        int last = phrases.size() - 1;
        if (last >= 0 && phrases.get(last).to() > at) {
            phrases.set(
                    last,
                    new VerbPhrase(phrases.get(last).kind(), phrases.get(last).verb(), at));
        }
    }
}
