package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a clause at its verbs: infinitives ("to prepare …, and to submit it …", "and present it"), verbs after a modal
 * ("that the Working Group shall submit"), bare ones ("recommends that the Commission brief") and gerunds that say by
 * what means ("including by preparing a report").
 */
final class VerbPhrases {

    private static final Set<String> AFTER_BARE_VERB = Lexicon.words("to it them a an the its his her their this that"
            + " these those on annually orally , back regularly such one two thereon");
    private static final int LONGEST_INSERTION = 40;

    private final Tokens tokens;
    private final Clause clause;
    private final List<VerbPhrase> phrases = new ArrayList<>();

    VerbPhrases(Tokens tokens, Clause clause) {
        this.tokens = tokens;
        this.clause = clause;
    }

    List<VerbPhrase> read() {
        if (clause.open() != null) {
            phrases.add(new VerbPhrase(clause.open().kind(), VerbPhrase.IN_THE_CHAPEAU, clause.to()));
        }
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
        if (Staging.nominalAfter(tokens, index) > 0) {
            return Staging.nominalAfter(tokens, index);
        }
        if (tokens.is(index, "by") || tokens.is(index, "through")) {
            return Verbs.gerundAt(tokens, index + 1) == null ? -1 : index + 1;
        }
        if (isThat() && tokens.isOneOf(index, Lexicon.MODALS)) {
            return verbAfterModal(index);
        }
        if (index == 0 && clause.from() == 0 && Verbs.gerundAt(tokens, 0) != null) {
            return 0;
        }
        boolean first = index == clause.from() && index == 0 || isSubjunctive(index);
        boolean coordinated =
                !phrases.isEmpty() && tokens.is(index - 1, "and") && tokens.isOneOf(index + 1, AFTER_BARE_VERB);
        return (first || coordinated) && Verbs.at(tokens, index) != null ? index : -1;
    }

    private int verbAfterModal(int modal) {
        int known = verbAfter(tokens, modal);
        int comma = tokens.is(modal + 1, ",") ? tokens.find(",", modal + 2, modal + LONGEST_INSERTION) : modal;
        return known < 0 && comma > 0 && opensOther(comma + 1) ? comma + 1 : known;
    }

    private boolean isThat() {
        return tokens.is(clause.from(), "that") || tokens.is(clause.from() - 1, "that");
    }

    /** "recommends that the Commission brief the Assembly": right after the name of who is to act. */
    private boolean isSubjunctive(int index) {
        int name = clause.from() + (tokens.is(clause.from() + 1, "the") ? 2 : 1);
        return tokens.is(clause.from(), "that") && index > name && Addressees.spans(tokens, name, index);
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
                && !tokens.is(index, "not")
                && Bodies.at(tokens, index) == null
                && !tokens.at(index).isPunctuation();
    }

    private boolean isPurpose(int to) {
        return tokens.isOneOf(to - 1, Lexicon.BEFORE_PURPOSE);
    }

    /**
     * The index of the known verb that "to" or a modal opens, adverbs, "continue to" and an insertion between commas
     * allowed between them, or -1.
     */
    static int verbAfter(Tokens tokens, int to) {
        int at = afterAdverbs(tokens, tokens.is(to + 1, ",") ? afterInsertion(tokens, to + 1) : to + 1);
        if (tokens.is(at - 1, "continue") && Verbs.at(tokens, at - 1) != null) {
            return at - 1;
        }
        return Verbs.at(tokens, at) != null && !tokens.isCapitalized(at) ? at : -1;
    }

    private static int afterAdverbs(Tokens tokens, int from) {
        int at = from;
        while (at < from + 4
                && (tokens.isOneOf(at, Lexicon.ADVERBS) || tokens.is(at, "to") && tokens.is(at - 1, "continue"))) {
            at++;
        }
        return at;
    }

    /** The index after the comma that closes what another opened, where a verb follows. */
    private static int afterInsertion(Tokens tokens, int comma) {
        for (int i = comma + 1; i < comma + LONGEST_INSERTION; i++) {
            if (tokens.is(i, ",") && Verbs.at(tokens, afterAdverbs(tokens, i + 1)) != null) {
                return i + 1;
            }
        }
        return comma;
    }

    private void open(int verb) {
        close(verb);
        VerbKind gerund = Verbs.gerundAt(tokens, verb);
        VerbKind kind = gerund == null ? Verbs.at(tokens, verb) : gerund;
        phrases.add(new VerbPhrase(kind == null ? VerbKind.OTHER : kind, verb, clause.to()));
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
