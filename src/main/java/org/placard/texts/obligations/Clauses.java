package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.language.Openers;

/** Cuts a paragraph at its verbs in the present tense: ", and also requests", "and in this regard decides". */
final class Clauses {

    private static final Set<String> BETWEEN =
            Lexicon.words("also further again in this that regard respect end to strongly therefore");
    private static final Set<String> ASKING = Lexicon.words("invite request mandate ask task entrust authorize");
    private static final Set<String> PERSONAL = Lexicon.words("it him her them");
    private static final int LONGEST_SUBJECT = 25;

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
            clauses.add(inherited(inherited, first));
        }
        for (int i = 0; i < verbs.size(); i++) {
            int to = i + 1 < verbs.size() ? verbs.get(i + 1) : tokens.size();
            clauses.add(clause(verbs.get(i), to, clauses));
        }
        return clauses;
    }

    /** "Decides:" goes on in "(a) That the Working Group shall …". */
    private Clause inherited(Clause chapeau, int to) {
        boolean names = chapeau.decides() && !chapeau.verb().equals("mandates");
        String actor = names ? actorOfDecision(chapeau.verb(), 0, to) : null;
        return new Clause(chapeau.verb(), actor == null ? chapeau.addressee() : actor, 0, to, chapeau.open());
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
        String again = orderedAgain(verb);
        String word = again == null ? tokens.word(verb) : again;
        int from = afterInsertion(again == null ? verb + 1 : verb + 3, to);
        if (new Clause(word, null, from, to).decides()) {
            return decision(word, from, to);
        }
        String addressee = addresseeIn(word, from, endOfAddressee(from, to));
        boolean other = tokens.is(from, "that") && Bodies.at(tokens, from + 1) != null;
        return new Clause(word, addressee == null && !other ? addresseeOf(before, from) : addressee, from, to);
    }

    /** Whoever is asked by a name of his own ("the Pension Board"), else the first name that is known. */
    private String addresseeIn(String word, int from, int to) {
        String printed = Lexicon.FIRM.contains(word) ? Addressees.printedAt(tokens, from, to) : null;
        return printed == null ? Addressees.firstIn(tokens, from, to) : printed;
    }

    /** "Reiterates its request to …": the order stands in the noun. Null for a verb that means what it says. */
    private String orderedAgain(int verb) {
        boolean own = tokens.is(verb + 1, "its") || tokens.is(verb + 1, "the");
        return own && tokens.isOneOf(verb, Lexicon.REITERATING)
                ? Lexicon.ORDERED_AGAIN.get(tokens.word(verb + 2))
                : null;
    }

    /** "Decides, in accordance with …, that" opens at "that". */
    private int afterInsertion(int from, int to) {
        int that = tokens.is(from, ",") ? tokens.find("that", from, to) : -1;
        return that > 0 && tokens.is(that - 1, ",") && tokens.find("to", from, that) < 0 ? that : from;
    }

    private Clause decision(String word, int from, int to) {
        String actor = actorOfDecision(word, from, to);
        return new Clause(word, actor == null ? Addressees.COUNCIL : actor, from, to);
    }

    /** "decides to invite the Chair to …", "decides that the Bureau shall …": who but the Council is to act, or null. */
    private String actorOfDecision(String word, int from, int to) {
        String subject = subjectOfDecision(from, to);
        boolean asks = word.equals("mandates") || tokens.is(from, "to") && tokens.isOneOf(from + 1, ASKING);
        return subject == null && asks ? Addressees.firstIn(tokens, from, endOfAddressee(from + 1, to)) : subject;
    }

    /** "decides that the Expert Mechanism shall": who is to act by the Council's decision. */
    private String subjectOfDecision(int from, int to) {
        if (!tokens.is(from, "that")) {
            return null;
        }
        for (int i = from; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
            if (tokens.isOneOf(i, Lexicon.MODALS)) {
                String subject = Addressees.firstIn(tokens, from, i);
                return Addressees.STATES.equals(subject) ? null : subject;
            }
        }
        return null;
    }

    /** "and also requests it to …" means the addressee named before, or who a decision is about. */
    private String addresseeOf(List<Clause> before, int from) {
        Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || !Addressees.COUNCIL.equals(last.addressee())) {
            return last == null ? null : last.addressee();
        }
        return tokens.isOneOf(from, PERSONAL) ? Addressees.firstIn(tokens, last.from(), last.to()) : null;
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
