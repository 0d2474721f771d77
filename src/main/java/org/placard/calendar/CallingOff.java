package org.placard.calendar;

import java.util.Optional;
import org.placard.journal.Command;
import org.placard.lifecycle.MessageName;
import org.placard.platform.Refusal;

/** A suspension that is still ahead does not take place. */
record CallingOff() implements SessionChange {

    @Override
    public String command() {
        return "call-off-suspension";
    }

    @Override
    public Command values(Command command) {
        return command;
    }

    @Override
    public Session of(Session before, Today today) {
        if (before.lastSuspension().closingBefore() == null) {
            throw new Refusal(CalendarRule.LAST_DAY_NOT_ON_RECORD, "session", before.id());
        }
        return before.notSuspended();
    }

    @Override
    public Optional<MessageName> message() {
        return Optional.of(SessionScheduling.SUSPENSION_CALLED_OFF);
    }
}
