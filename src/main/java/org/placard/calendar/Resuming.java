package org.placard.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.placard.journal.Command;
import org.placard.lifecycle.MessageName;
import org.placard.platform.Refusal;

/** A suspended session goes on, and gets its last day. */
record Resuming(LocalDate on, LocalDate closing) implements SessionChange {

    @Override
    public String command() {
        return "resume-session";
    }

    @Override
    public Command values(Command command) {
        return command.with("on", on).with("closing", closing);
    }

    @Override
    public Session of(Session before, Today today) {
        PossibleDates.refuseMissing("on", on);
        PossibleDates.refuseMissing("closing", closing);
        if (!on.isAfter(before.suspendedFrom())) {
            throw new Refusal(CalendarRule.RESUMES_TOO_EARLY, "on", on, before.suspendedFrom());
        }
        PossibleDates.refuseImplausible(before.id(), "on", on, today.day());
        PossibleDates.refuseDisorder(before.id(), on, closing);
        return before.resumed(on, closing);
    }

    @Override
    public Optional<MessageName> message() {
        return Optional.of(SessionScheduling.SESSION_RESUMED);
    }
}
