package org.placard.texts.obligations;

import java.util.List;
import org.placard.texts.ObligationKind;
import org.placard.texts.ProposedObligation;
import org.placard.texts.language.Ordinals;

/** Whether a deliverable is definite enough to be an obligation, and a new one. */
final class Definiteness {

    private final Tokens tokens;
    private final Dates dates;
    private final List<ProposedObligation> before;

    Definiteness(Tokens tokens, List<ProposedObligation> before) {
        this.tokens = tokens;
        this.dates = new Dates(tokens);
        this.before = before;
    }

    /** Without a target only a firm verb orders; "encourages to report", without a day, is encouragement. */
    boolean isOrdered(Deliverable deliverable) {
        Clause clause = deliverable.clause;
        if (deliverable.targets.isEmpty()) {
            boolean asked = clause.isFirm() || isEventInvited(deliverable);
            return asked && (!isKnown(deliverable) || isNextOfSeries(deliverable));
        }
        boolean dated = deliverable.targets.stream().anyMatch(target -> !target.isOpen());
        return clause.isFirm() || dated || clause.verb().equals("invites") || deliverable.recurrence != null;
    }

    /** "invites the Office to organize a workshop": an event to hold is more than an invitation to care. */
    private boolean isEventInvited(Deliverable deliverable) {
        return deliverable.kind == ObligationKind.MEETING
                && deliverable.clause.verb().equals("invites")
                && Staging.isCounted(tokens, deliverable.noun)
                && !Staging.isVague(tokens, deliverable.noun);
    }

    /** "to organize the above-mentioned panel discussion". */
    boolean isMeetingDecidedBefore(Deliverable deliverable) {
        return deliverable.kind == ObligationKind.MEETING
                && deliverable.noun.definite()
                && !isCountedOff(deliverable)
                && !tokens.is(deliverable.noun.from(), "such")
                && (deliverable.targets.isEmpty() || isDecidedBefore(deliverable.targets))
                && deliverable.clause.isFirm()
                && deliverable.clause.addressee() != null
                && !deliverable.clause.isCouncilsOwn();
    }

    /** "the report", "their reports" are there, or were ordered elsewhere. */
    private boolean isKnown(Deliverable deliverable) {
        boolean own = deliverable.noun.possessive()
                && deliverable.kind != ObligationKind.MEETING
                && deliverable.recurrence == null;
        return own || deliverable.noun.definite() && !isCountedOff(deliverable);
    }

    /** "the fourth workshop" is a new one. */
    private boolean isCountedOff(Deliverable deliverable) {
        boolean article = tokens.is(deliverable.noun.from(), "the");
        return article
                && deliverable.kind == ObligationKind.MEETING
                && Ordinals.parse(tokens.word(deliverable.noun.from() + 1)) != null;
    }

    /** "to organize the annual full-day meeting in 2024": the one of that year. */
    private boolean isNextOfSeries(Deliverable deliverable) {
        return deliverable.kind == ObligationKind.MEETING
                && dates.firstIn(deliverable.noun.to(), deliverable.phrase.to()) != null;
    }

    /** Whether a meeting of the same session was ordered in a paragraph before. */
    boolean isDecidedBefore(List<Target> targets) {
        return before.stream()
                .filter(it -> it.kind() == ObligationKind.MEETING)
                .anyMatch(it -> targets.stream()
                        .anyMatch(to -> !to.isOpen() && to.session().equals(it.session())));
    }

    /** "to submit its report to the Council", without a day: the report that a paragraph before ordered. */
    boolean isOrderedBefore(Deliverable deliverable, List<Target> targets) {
        boolean own = deliverable.noun.possessive() && deliverable.recurrence == null;
        return own
                && targets.stream().allMatch(Target::isOpen)
                && before.stream().anyMatch(it -> it.kind() == deliverable.kind);
    }
}
