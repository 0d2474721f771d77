package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;

/** Reads the deliverables of one clause, verb phrase by verb phrase, and gives each its targets. */
final class Deliverables {

    private static final Set<String> MORE = Set.of("and", ",", "or");

    private final Tokens tokens;
    private final Targets targets;
    private final NounPhrases nouns;
    private final List<Deliverable> found = new ArrayList<>();

    Deliverables(Tokens tokens, Targets targets) {
        this.tokens = tokens;
        this.targets = targets;
        this.nouns = new NounPhrases(tokens);
    }

    List<Deliverable> read(List<VerbPhrase> phrases) {
        phrases.forEach(this::read);
        found.forEach(deliverable -> deliverable.recurrence = Recurrences.of(tokens, deliverable));
        return found;
    }

    private void read(VerbPhrase phrase) {
        switch (phrase.kind()) {
            case SUBMIT, MAKE -> handedOver(phrase);
            case REPORT -> reported(phrase);
            case BRIEF -> briefed(phrase);
            case CONVENE -> convened(phrase);
            default -> { }
        }
    }

    private void handedOver(VerbPhrase phrase) {
        boolean orally = tokens.is(phrase.verb() - 1, "orally") || tokens.is(phrase.from(), "orally");
        List<Deliverable> objects = objectsOf(phrase, orally);
        objects.removeIf(object -> object.kind == ObligationKind.MEETING);
        List<Target> goals = targets.in(phrase.from(), phrase.to());
        List<Deliverable> fresh = new ArrayList<>();
        for (Deliverable object : objects) {
            if (!isNamedBefore(object, phrase)) {
                fresh.add(object);
            }
        }
        if (fresh.isEmpty()) {
            addToEarlier(goals);
        } else {
            new Pairing(fresh, goals).pair();
            found.addAll(fresh);
        }
    }

    /** "it", "the report", "its report" after a report of the same clause speak of that one. */
    private boolean isNamedBefore(Deliverable object, VerbPhrase phrase) {
        boolean earlier = found.stream().anyMatch(it -> it.kind == object.kind || object.kind == null);
        if (object.noun.definite()) {
            return object.kind == null || earlier || phrase.kind() == VerbKind.MAKE || object.kind != ObligationKind.REPORT;
        }
        return object.noun.possessive() && earlier;
    }

    private void addToEarlier(List<Target> goals) {
        if (found.isEmpty() || goals.isEmpty()) {
            return;
        }
        Deliverable last = found.get(found.size() - 1);
        for (Deliverable deliverable : found) {
            if (deliverable == last || deliverable.targets.isEmpty() && deliverable.kind == last.kind) {
                deliverable.targets.addAll(goals);
            }
        }
    }

    private void reported(VerbPhrase phrase) {
        List<Target> goals = targets.in(phrase.from(), phrase.to());
        boolean oral = tokens.is(phrase.from(), "orally") || tokens.is(phrase.verb() - 1, "orally");
        Deliverable report = new Deliverable(
                oral ? ObligationKind.ORAL_UPDATE : ObligationKind.REPORT, phrase, itself(phrase));
        report.targets.addAll(goals);
        if (!goals.isEmpty()) {
            found.add(report);
        }
    }

    private void briefed(VerbPhrase phrase) {
        boolean body = Bodies.at(tokens, phrase.from()) != null
                || tokens.is(phrase.from(), ",") && tokens.find("council", phrase.from(), phrase.to()) > 0;
        if (!body) {
            return;
        }
        Deliverable update = new Deliverable(ObligationKind.ORAL_UPDATE, phrase, itself(phrase));
        update.targets.addAll(targets.in(phrase.from(), phrase.to()));
        found.add(update);
    }

    private void convened(VerbPhrase phrase) {
        List<Deliverable> meetings = objectsOf(phrase, false);
        meetings.removeIf(it -> it.kind != ObligationKind.MEETING);
        new Pairing(meetings, targets.in(phrase.from(), phrase.to())).pair();
        found.addAll(meetings);
    }

    private static NounPhrase itself(VerbPhrase phrase) {
        return new NounPhrase(null, phrase.verb(), phrase.verb() + 1, false, false);
    }

    /** Objects stand right after the verb, after an insertion between commas, or after "and" and an article. */
    private List<Deliverable> objectsOf(VerbPhrase phrase, boolean orally) {
        List<Deliverable> objects = new ArrayList<>();
        boolean position = true;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            NounPhrase noun = position || opensObject(i, objects) ? nouns.at(i, phrase.to()) : null;
            position = false;
            if (noun != null) {
                ObligationKind kind = orally ? ObligationKind.ORAL_UPDATE : noun.kind();
                objects.add(new Deliverable(kind, phrase, noun));
                i = noun.to() - 1;
            }
        }
        return objects;
    }

    private boolean opensObject(int index, List<Deliverable> objects) {
        boolean article = tokens.is(index, "a") || tokens.is(index, "an") || isCardinal(index);
        boolean own = Lexicon.POSSESSIVE.contains(tokens.word(index)) || tokens.is(index, "the") || tokens.is(index, "that");
        boolean joint = MORE.contains(tokens.word(index - 1)) || tokens.is(index - 1, "as") || closesSession(index - 1);
        return joint && (article || objects.isEmpty() && (own || index > 0 && tokens.is(index, "annual")));
    }

    private boolean isCardinal(int index) {
        return tokens.is(index, "one") || tokens.is(index, "two") || tokens.is(index, "three");
    }

    private boolean closesSession(int index) {
        return tokens.is(index, "session") || tokens.is(index, "sessions") || tokens.is(index, "council")
                || tokens.is(index, "assembly") || tokens.is(index, "year");
    }
}
