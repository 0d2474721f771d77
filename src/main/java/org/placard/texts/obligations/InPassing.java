package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;

/**
 * Reads what a clause orders in passing, always with a session: "to address the matter in its next report to the
 * Council at its fiftieth session", "including through the presentation of oral updates to the Council at …".
 */
final class InPassing {

    private static final Set<String> WITHIN = Lexicon.words("in through within");
    private static final Set<String> MEANS = Lexicon.words("through by for with");
    private static final Set<String> HANDING_OVER = Lexicon.words("presentation submission provision delivery");

    private static final int LONGEST_SUBJECT = 16;

    private final Tokens tokens;
    private final Targets targets;
    private final NounPhrases nouns;
    private final Clause clause;

    InPassing(Tokens tokens, Targets targets, Clause clause) {
        this.tokens = tokens;
        this.targets = targets;
        this.nouns = new NounPhrases(tokens);
        this.clause = clause;
    }

    List<Deliverable> read() {
        List<Deliverable> found = new ArrayList<>();
        for (int i = clause.from(); i < clause.to(); i++) {
            if (isWithinOwn(i)) {
                NounPhrase own = nouns.at(i + 1, clause.to());
                add(own, own == null ? 0 : own.to(), found);
            } else if (isHandingOver(i)) {
                addHandedOver(i, found);
            }
        }
        return found;
    }

    /** "in its next report", "in all her oral updates". */
    private boolean isWithinOwn(int index) {
        return tokens.isOneOf(index, WITHIN) && Lexicon.POSSESSIVE.contains(tokens.word(index + 1));
    }

    /** "through the presentation of oral updates", "for their presentation". */
    private boolean isHandingOver(int index) {
        boolean determined =
                tokens.is(index - 1, "the") || tokens.is(index - 1, "its") || tokens.is(index - 1, "their");
        return determined && tokens.isOneOf(index, HANDING_OVER) && tokens.isOneOf(index - 2, MEANS);
    }

    private void addHandedOver(int noun, List<Deliverable> found) {
        if (!tokens.is(noun + 1, "of")) {
            add(new NounPhrase(ObligationKind.REPORT, noun, noun + 1, false, false), noun + 1, found);
            return;
        }
        NounPhrase object = nouns.at(noun + 2, clause.to());
        add(object, object == null ? 0 : object.to(), found);
    }

    /** "its report, at …", "its report on the matter to …", but not "its report submitted to …". */
    private boolean leadsTo(int goal, int from) {
        int right = tokens.is(from, ",") ? from + 1 : from;
        boolean about = tokens.is(from, "on") && tokens.find(",", from, goal) < 0 && goal - from <= LONGEST_SUBJECT;
        return goal == right || about && !tokens.word(goal - 1).endsWith("ed");
    }

    private void add(NounPhrase noun, int from, List<Deliverable> found) {
        if (noun == null || noun.kind() == null || noun.kind() == ObligationKind.MEETING) {
            return;
        }
        List<Target> goals = new ArrayList<>(targets.in(from, clause.to()));
        boolean near = !goals.isEmpty() && leadsTo(goals.get(0).from(), from);
        goals.removeIf(goal -> goal.session() == null);
        if (near && !goals.isEmpty()) {
            VerbPhrase phrase = new VerbPhrase(
                    VerbKind.SUBMIT, noun.from(), goals.get(goals.size() - 1).to());
            Deliverable deliverable = new Deliverable(noun.kind(), clause, phrase, noun);
            deliverable.targets.addAll(goals);
            deliverable.inPassing = true;
            found.add(deliverable);
        }
    }
}
