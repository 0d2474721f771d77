package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;

/** Reads phrases that bring people together: "to convene a workshop", "shall meet annually". */
final class Convening {

    private static final Set<String> OFTEN =
            Lexicon.words("annually biennially once twice every regularly intersessionally");

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
        goals.addAll(goals.isEmpty() ? inserted(phrase) : List.of());
        List<Deliverable> meetings = objects.of(phrase, clause);
        meetings.removeIf(it -> !isEvent(it, phrase, goals));
        new Pairing(tokens, meetings, goals).pair();
        meetings.stream().map(Deliverable::asMeeting).forEach(it -> organized(it, phrase));
        Deliverable session = meetings.isEmpty() ? new OwnSession(tokens).of(phrase, clause) : null;
        if (session != null) {
            found.add(session);
        } else if (meetings.isEmpty() && isIntransitive(phrase)) {
            meet(phrase);
        }
    }

    private void organized(Deliverable meeting, VerbPhrase phrase) {
        meeting.actor = new Organizers(tokens).of(meeting, phrase.to());
        found.add(meeting);
    }

    /** "Decides, at its fiftieth session, to hold": named between commas before the verb. */
    private List<Target> inserted(VerbPhrase phrase) {
        List<Target> before = new ArrayList<>(targets.in(clause.from(), phrase.verb()));
        before.removeIf(target -> target.isOpen() || !tokens.is(target.from() - 1, ","));
        return found.isEmpty() ? before : List.of();
    }

    /** A briefing that is convened is a meeting, too; consultations are one when they have a day or a session. */
    private boolean isEvent(Deliverable object, VerbPhrase phrase, List<Target> goals) {
        boolean loose = goals.isEmpty() && !objects.isDated(phrase);
        if (loose && (objects.isVague(object) || isAboutReport(object, phrase))) {
            return false;
        }
        return object.kind == null ? isPronounObject(object, phrase) : object.kind != ObligationKind.REPORT;
    }

    /** "requests the Office to organize it": the meeting that was decided before. */
    private boolean isPronounObject(Deliverable object, VerbPhrase phrase) {
        return !clause.isCouncilsOwn() && object.noun.from() == phrase.from();
    }

    /** "to present a report and to hold a dialogue", "to hold, following the presentation, a dialogue". */
    private boolean isAboutReport(Deliverable object, VerbPhrase phrase) {
        boolean dialogue = tokens.word(object.noun.to() - 1).startsWith("dialogue");
        boolean presented = found.any(it -> it.kind != ObligationKind.MEETING && it.clause == clause)
                || tokens.find("presentation", phrase.from(), phrase.to()) > 0;
        return dialogue && presented;
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
