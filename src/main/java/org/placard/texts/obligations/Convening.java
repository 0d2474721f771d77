package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;

/** Reads phrases that bring people together: "to convene a workshop", "shall meet annually". */
final class Convening {

    private static final Set<String> OFTEN =
            Lexicon.words("annually biennially once twice every regularly at intersessionally");

    private final Tokens tokens;
    private final Targets targets;
    private final Objects objects;
    private final FoundSoFar found;
    private final Clause clause;

    Convening(Tokens tokens, Targets targets, FoundSoFar found, Clause clause) {
        this.tokens = tokens;
        this.targets = targets;
        this.objects = new Objects(tokens);
        this.found = found;
        this.clause = clause;
    }

    void convene(VerbPhrase phrase) {
        List<Target> goals = new ArrayList<>(targets.in(phrase.from(), phrase.to()));
        goals.removeIf(goal -> tokens.is(phrase.verb(), "postpone") && !tokens.is(goal.from(), "to"));
        goals.addAll(goals.isEmpty() ? clause.goalsOfChapeau(phrase) : List.of());
        List<Deliverable> meetings = objects.of(phrase, clause);
        meetings.removeIf(it -> !isEvent(it, phrase, goals));
        new Pairing(tokens, meetings, goals).pair();
        meetings.stream().map(Deliverable::asMeeting).forEach(found::add);
        if (meetings.isEmpty() && isIntransitive(phrase)) {
            meet(phrase);
        }
    }

    /** A briefing that is convened is a meeting, too; consultations are one when they have a day or a session. */
    private boolean isEvent(Deliverable object, VerbPhrase phrase, List<Target> goals) {
        boolean vague = goals.isEmpty() && objects.isVague(object) && !objects.isDated(phrase);
        return object.kind != null && object.kind != ObligationKind.REPORT && !vague;
    }

    /** "that the Forum shall convene in Geneva". */
    private boolean isIntransitive(VerbPhrase phrase) {
        return tokens.is(phrase.verb(), "convene") && Lexicon.PREPOSITIONS.contains(tokens.word(phrase.from()));
    }

    /** "that the Forum shall meet in Geneva", not "to meet these needs". */
    void meet(VerbPhrase phrase) {
        boolean meets =
                Lexicon.PREPOSITIONS.contains(tokens.word(phrase.from())) || tokens.isOneOf(phrase.from(), OFTEN);
        if (meets && clause.addressee() != null && !clause.isCouncilsOwn()) {
            found.add(Deliverable.itself(ObligationKind.MEETING, clause, phrase, List.of()));
        }
    }
}
