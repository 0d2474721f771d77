package org.placard.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.placard.journal.Command;
import org.placard.lifecycle.MessageName;
import org.placard.platform.Refusal;

/** A session stops sitting after a day, until it is known when it resumes. */
record Suspending(LocalDate lastDay) implements SessionChange {

    @Override
    public String command() {
        return "suspend-session";
    }

    @Override
    public Command values(Command command) {
        return command.with("lastDay", lastDay);
    }

    @Override
    public Session of(Session before, Today today) {
        PossibleDates.refuseMissing("lastDay", lastDay);
        if (!before.sitsOn(lastDay)) {
            throw new Refusal(CalendarRule.NOT_WITHIN_SESSION, "lastDay", lastDay, before.id());
        }
        return before.suspendedAfter(lastDay, today.reason());
    }

    @Override
    public Optional<MessageName> message() {
        return Optional.of(SessionScheduling.SESSION_SUSPENDED);
    }
}
