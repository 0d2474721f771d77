package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.language.Openers;

/** Cuts a paragraph at its verbs in the present tense: ", and also requests", "and in this regard decides". */
final class Clauses {

    private static final Set<String> BETWEEN =
            Set.of("also", "further", "again", "in", "this", "regard", "strongly", "therefore");

    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The clauses in order; {@code inherited} governs what stands before the first verb of its own. */
    List<Clause> read(Clause inherited) {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (governs(i)) {
                verbs.add(i);
            }
        }
        List<Clause> clauses = new ArrayList<>();
        int first = verbs.isEmpty() ? tokens.size() : verbs.get(0);
        if (inherited != null && first > 0) {
            clauses.add(new Clause(inherited.verb(), inherited.addressee(), 0, first));
        }
        for (int i = 0; i < verbs.size(); i++) {
            int to = i + 1 < verbs.size() ? verbs.get(i + 1) : tokens.size();
            clauses.add(clause(verbs.get(i), to, clauses));
        }
        return clauses;
    }

    private boolean governs(int index) {
        String word = tokens.word(index);
        if (!Openers.isOperativeVerb(word)) {
            return false;
        }
        int before = index - 1;
        while (before >= 0 && (tokens.isOneOf(before, BETWEEN) || Openers.isAdverb(tokens.word(before)))) {
            before--;
        }
        return before < 0 || !Lexicon.ALSO_NOUNS.contains(word) && isJoint(before) && goesOnAsVerb(index);
    }

    private boolean isJoint(int index) {
        return tokens.is(index, "and") || tokens.is(index, ",") || tokens.is(index, ";");
    }

    /** "requests for", "calls for" and "requests and" are nouns in the middle of a sentence. */
    private boolean goesOnAsVerb(int index) {
        boolean calls = tokens.is(index, "calls");
        boolean noun = tokens.is(index + 1, "for") || tokens.is(index + 1, "and") || tokens.is(index + 1, "from");
        return calls ? tokens.is(index + 1, "upon") || tokens.is(index + 1, "on") : !noun;
    }

    private Clause clause(int verb, int to, List<Clause> before) {
        String word = tokens.word(verb);
        int from = verb + 1;
        if (new Clause(word, null, from, to).decides()) {
            String subject = subjectOfDecision(from, to);
            return new Clause(word, subject == null ? Addressees.COUNCIL : subject, from, to);
        }
        String addressee = Addressees.firstIn(tokens, from, endOfAddressee(from, to));
        return new Clause(word, addressee == null ? addresseeOf(before) : addressee, from, to);
    }

    /** "decides that the Expert Mechanism shall": who is to act by the Council's decision. */
    private String subjectOfDecision(int from, int to) {
        if (!tokens.is(from, "that")) {
            return null;
        }
        for (int i = from; i < Math.min(to, from + 20); i++) {
            if (tokens.is(i, "shall") || tokens.is(i, "will") || tokens.is(i, "should")) {
                String subject = Addressees.firstIn(tokens, from, i);
                return Addressees.STATES.equals(subject) ? null : subject;
            }
        }
        return null;
    }

    /** "and also requests it to …" means the addressee named before. */
    private static String addresseeOf(List<Clause> before) {
        String last = before.isEmpty() ? null : before.get(before.size() - 1).addressee();
        return Addressees.COUNCIL.equals(last) ? null : last;
    }

    private int endOfAddressee(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "to") && VerbPhrases.verbAfter(tokens, i) > 0) {
                return i;
            }
        }
        return Math.min(to, from + 15);
    }
}
