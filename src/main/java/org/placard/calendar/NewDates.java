package org.placard.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.placard.journal.Command;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.SessionDates;
import org.placard.platform.Refusal;

/**
 * A session gets a new first or last day. A suspended one gets its last day when it resumes.
 *
 * @param opening null where it stays
 */
record NewDates(Kind kind, LocalDate opening, LocalDate closing) implements SessionChange {

    enum Kind {
        MOVED("move-session"),
        EXTENDED("extend-session"),
        CLOSES_EARLY("close-session-early"),
        /** One of the others: the days tell which. */
        ANY("change-session-dates");

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static NewDates moved(LocalDate opening, LocalDate closing) {
        return new NewDates(Kind.MOVED, opening, closing);
    }

    static NewDates extended(LocalDate closing) {
        return new NewDates(Kind.EXTENDED, null, closing);
    }

    static NewDates closedEarly(LocalDate closing) {
        return new NewDates(Kind.CLOSES_EARLY, null, closing);
    }

    /** As {@link #kind}, told by the days where it is any. */
    NewDates against(Session before) {
        return kind == Kind.ANY ? new NewDates(kindOf(before), opening, closing) : this;
    }

    private Kind kindOf(Session before) {
        if (opening == null || !opening.equals(before.opening())) {
            return Kind.MOVED;
        }
        return closing != null && closing.isBefore(before.closing()) ? Kind.CLOSES_EARLY : Kind.EXTENDED;
    }

    @Override
    public String command() {
        return kind.command;
    }

    @Override
    public Command values(Command command) {
        return command.with("opening", opening).with("closing", closing);
    }

    @Override
    public Session of(Session before, Today today) {
        refuseMissing();
        Session after = before.opensAndCloses(opening == null ? before.opening() : opening, closing);
        PossibleDates.refuseImplausible(after.id(), "opening", after.opening(), today.day());
        PossibleDates.refuseDisorder(after.id(), after.opening(), after.closing());
        refuseUnlessItIsThat(before, after);
        if (today.opened() && after.opening().isAfter(today.day())) {
            throw new Refusal(CalendarRule.HAS_OPENED, "opening", after.id(), before.opening());
        }
        refuseSuspensionOutside(after);
        return after;
    }

    @Override
    public Optional<DomainEvent> event(SessionDates before, SessionDates after, String reason) {
        return Optional.of(SessionChange.told(before, after, reason, kind.word()));
    }

    private void refuseMissing() {
        if (kind == Kind.MOVED) {
            PossibleDates.refuseMissing("opening", opening);
        }
        PossibleDates.refuseMissing("closing", closing);
    }

    private void refuseUnlessItIsThat(Session before, Session after) {
        if (before.equals(after)) {
            throw new Refusal(CalendarRule.NOTHING_CHANGED, "opening", after.id());
        }
        LocalDate was = before.closing();
        if (kind == Kind.MOVED && after.opening().equals(before.opening())) {
            throw new Refusal(CalendarRule.NOT_MOVED, "opening", after.id(), before.opening());
        }
        if (kind == Kind.EXTENDED && !closing.isAfter(was)) {
            throw new Refusal(CalendarRule.NOT_EXTENDED, "closing", closing, was);
        }
        if (kind == Kind.CLOSES_EARLY && !closing.isBefore(was)) {
            throw new Refusal(CalendarRule.NOT_EARLIER, "closing", closing, was);
        }
    }

    private static void refuseSuspensionOutside(Session after) {
        after.suspensions().stream()
                .filter(one -> !one.isWithin(after.opening(), after.closing()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal(
                            CalendarRule.SUSPENSION_OUTSIDE, "closing", after.id(), one.lastDay(), one.resumedOn());
                });
    }
}
