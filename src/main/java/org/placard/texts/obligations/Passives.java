package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;

/** Reads "requests that the study be made available prior to the thirty-first session", always with a session. */
final class Passives {

    private static final Set<String> HANDED_OVER =
            Lexicon.words("submitted presented made posted published issued transmitted");
    private static final int LONGEST_SUBJECT = 40;

    private final Tokens tokens;
    private final Targets targets;
    private final Clause clause;
    private final NounPhrases nouns;

    Passives(Tokens tokens, Targets targets, Clause clause) {
        this.tokens = tokens;
        this.targets = targets;
        this.clause = clause;
        this.nouns = new NounPhrases(tokens);
    }

    List<Deliverable> read() {
        List<Deliverable> passives = new ArrayList<>();
        int that = tokens.find("that", clause.from(), clause.to());
        for (int i = that; that >= 0 && i < clause.to(); i++) {
            Deliverable passive = isPassive(i, that) ? at(i) : null;
            if (passive != null) {
                passives.add(passive);
            }
        }
        return passives;
    }

    /** "requests that the study be made available", "to ensure that a report is submitted". */
    private boolean isPassive(int index, int that) {
        boolean be = that == clause.from() && tokens.is(index, "be");
        boolean ensured = tokens.is(that - 1, "ensure") && (tokens.is(index, "is") || tokens.is(index, "are"));
        return (be || ensured) && HANDED_OVER.contains(tokens.word(index + 1));
    }

    private Deliverable at(int be) {
        NounPhrase subject = subjectBefore(be);
        List<Target> goals = targets.in(be, Math.min(clause.to(), be + LONGEST_SUBJECT));
        if (subject == null || goals.stream().noneMatch(goal -> goal.session() != null)) {
            return null;
        }
        VerbPhrase phrase = new VerbPhrase(VerbKind.SUBMIT, be, clause.to());
        Deliverable passive = new Deliverable(ObligationKind.REPORT, clause, phrase, subject);
        passive.targets.addAll(goals);
        return passive;
    }

    private NounPhrase subjectBefore(int be) {
        for (int i = Math.max(clause.from(), be - LONGEST_SUBJECT); i < be; i++) {
            NounPhrase noun = Lexicon.DETERMINERS.contains(tokens.word(i)) ? nouns.at(i, be) : null;
            if (noun != null && noun.kind() == ObligationKind.REPORT) {
                return noun;
            }
        }
        return null;
    }
}
