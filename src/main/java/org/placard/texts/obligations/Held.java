package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;

/**
 * Reads meetings whose being held is decided: "that the formal meeting will be held in 2026", "that the theme of the
 * annual panel discussion during the fifty-first session will be …", and "(a) Shall be held …" under a chapeau. A request
 * speaks of the meeting first: "that a panel discussion be held at …".
 */
final class Held {

    private static final Set<String> PARTICIPLES = Lexicon.words("held convened organized organised scheduled");
    private static final Set<String> SERIES = Lexicon.words("annual biennial quadrennial yearly next");
    private static final Set<String> THEMED = Lexicon.words("focus address concern devoted dedicated focused");
    private static final Set<String> ASPECTS = Lexicon.words("theme topic focus title subject themes topics");

    private final Tokens tokens;
    private final Targets targets;
    private final NounPhrases nouns;
    private final Dates dates;

    Held(Tokens tokens, Targets targets) {
        this.tokens = tokens;
        this.targets = targets;
        this.nouns = new NounPhrases(tokens);
        this.dates = new Dates(tokens);
    }

    /** The meeting that a clause speaks of, or null. */
    Deliverable in(Clause clause) {
        boolean goesOn = clause.from() == 0 && tokens.isOneOf(0, Lexicon.MODALS);
        if (!goesOn && !tokens.is(clause.from(), "that")) {
            return null;
        }
        if (!clause.decides() && nouns.at(clause.from() + 1, clause.to()) == null) {
            return null;
        }
        NounPhrase subject = goesOn ? new NounPhrase(ObligationKind.MEETING, 0, 1, false, false) : subjectOf(clause);
        return subject == null ? null : held(subject, clause);
    }

    private NounPhrase subjectOf(Clause clause) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            NounPhrase noun = Lexicon.DETERMINERS.contains(tokens.word(i)) ? nouns.at(i, clause.to()) : null;
            if (noun != null && noun.kind() == ObligationKind.MEETING) {
                return noun;
            }
        }
        return null;
    }

    private Deliverable held(NounPhrase subject, Clause clause) {
        VerbPhrase phrase = new VerbPhrase(VerbKind.CONVENE, subject.from(), clause.to());
        NounPhrase next = new NounPhrase(ObligationKind.MEETING, subject.from(), subject.to(), false, true);
        boolean themed = isGivenATheme(subject, clause);
        Deliverable meeting = new Deliverable(ObligationKind.MEETING, clause, phrase, themed ? next : subject);
        meeting.targets.addAll(sessionsOf(subject, clause));
        meeting.actor = new Organizers(tokens).of(meeting, clause.to());
        boolean said = !meeting.targets.isEmpty() || isHeldOnADay(subject, clause) || themed;
        return said || isToBe(subject, clause) ? meeting : null;
    }

    /** "that its next annual discussion shall focus on pumps", "that the theme of its next annual discussion …". */
    private boolean isGivenATheme(NounPhrase subject, Clause clause) {
        int modal = modalAfter(subject, clause);
        boolean theme = isOfAspect(subject)
                || tokens.isOneOf(modal + 1, THEMED)
                || tokens.is(modal + 1, "be") && tokens.isOneOf(modal + 2, THEMED);
        return clause.decides() && theme && tokens.find("next", subject.from(), subject.to()) > 0;
    }

    /** "that a panel discussion on wells shall be held", on whatever day. */
    private boolean isToBe(NounPhrase subject, Clause clause) {
        boolean one = Staging.isCounted(tokens, subject) && !Staging.isVague(tokens, subject);
        int be = one ? tokens.find("be", subject.to(), clause.to()) : -1;
        return be > 0 && tokens.isOneOf(be + 1, PARTICIPLES) && isAtTheStart(subject, clause);
    }

    /** An insertion between commas allowed before it: "that, at its fiftieth session, a panel shall be held". */
    private boolean isAtTheStart(NounPhrase subject, Clause clause) {
        int first = clause.from() + 1;
        return subject.from() == first || tokens.is(first, ",") && tokens.is(subject.from() - 1, ",");
    }

    private List<Target> sessionsOf(NounPhrase subject, Clause clause) {
        int modal = modalAfter(subject, clause);
        boolean known = isOneOfSeries(subject) || isOfAspect(subject);
        int held = heldAfter(subject, clause);
        List<Target> sessions = new ArrayList<>();
        for (Target target : targets.in(subject.to(), clause.to())) {
            boolean before = known && target.to() <= modal;
            boolean adjacent = target.from() - subject.to() < 2;
            if (target.session() != null
                    && (before || adjacent || isHeldAt(target.from() - 1) || target.from() > held)) {
                sessions.add(target);
            }
        }
        return sessions.isEmpty() && isToBe(subject, clause) ? inserted(subject, clause) : sessions;
    }

    private List<Target> inserted(NounPhrase subject, Clause clause) {
        return targets.in(clause.from(), subject.from()).stream()
                .filter(target -> !target.isOpen())
                .toList();
    }

    /** "that a panel discussion be held on wells at …": where an indefinite subject is to be held, else the end. */
    private int heldAfter(NounPhrase subject, Clause clause) {
        int be = isToBe(subject, clause) ? tokens.find("be", subject.to(), clause.to()) : clause.to();
        return be < clause.to() - 1 ? be : clause.to();
    }

    private boolean isOfAspect(NounPhrase subject) {
        return tokens.isOneOf(subject.from() - 2, ASPECTS) || tokens.isOneOf(subject.from() - 1, ASPECTS);
    }

    private boolean isHeldAt(int index) {
        return tokens.isOneOf(index, PARTICIPLES) || tokens.matches(index - 1, "take", "place");
    }

    /** "will be held in early 2026", "shall be held in Doha from 25 to 27 March 2027". */
    private boolean isHeldOnADay(NounPhrase subject, Clause clause) {
        int modal = modalAfter(subject, clause);
        if (isOneOfSeries(subject) && dates.firstIn(subject.to(), modal) != null) {
            return true;
        }
        for (int i = modal; i < Math.min(clause.to(), modal + 4); i++) {
            if (isHeldAt(i)) {
                return dates.firstIn(i, clause.to()) != null;
            }
        }
        return false;
    }

    /** "its next annual panel discussion". */
    private boolean isOneOfSeries(NounPhrase subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (tokens.isOneOf(i, SERIES)) {
                return true;
            }
        }
        return false;
    }

    private int modalAfter(NounPhrase subject, Clause clause) {
        for (int i = subject.to() - 1; i < clause.to(); i++) {
            if (tokens.isOneOf(i, Lexicon.MODALS)) {
                return i;
            }
        }
        return clause.to();
    }
}
