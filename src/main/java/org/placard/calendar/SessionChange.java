package org.placard.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.placard.journal.Command;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.SessionDates;
import org.placard.journal.contract.SessionDatesChanged;
import org.placard.lifecycle.MessageName;
import org.placard.platform.Refusal;

/** What somebody wants to change in a session's dates, and what it makes of them. */
public interface SessionChange {

    /** Of the command, verb and object. */
    String command();

    /** The command with the change's own values. */
    Command values(Command command);

    /**
     * The session after it.
     *
     * @throws Refusal if it cannot be made of this session
     */
    Session of(Session before, Today today);

    /** The message of the diagram that it is; empty where only dates change. */
    default Optional<MessageName> message() {
        return Optional.empty();
    }

    /** What happened, unless the diagram tells it. */
    default Optional<DomainEvent> event(SessionDates before, SessionDates after, String reason) {
        return Optional.empty();
    }

    /**
     * What the change finds.
     *
     * @param opened whether the session's first day has come
     */
    record Today(LocalDate day, boolean opened, String reason) {}

    /** The session opens on another day. */
    static SessionChange move(LocalDate opening, LocalDate closing) {
        return NewDates.moved(opening, closing);
    }

    /** Its last day comes later. One that closed is under way again if that day is to come. */
    static SessionChange extend(LocalDate closing) {
        return NewDates.extended(closing);
    }

    /** Its last day comes earlier. */
    static SessionChange closeEarly(LocalDate closing) {
        return NewDates.closedEarly(closing);
    }

    /** One of these three, whichever these days make it. */
    static SessionChange dates(LocalDate opening, LocalDate closing) {
        return new NewDates(NewDates.Kind.ANY, opening, closing);
    }

    /** @param lastDay the last day on which the Council sits before the suspension */
    static SessionChange suspend(LocalDate lastDay) {
        return new Suspending(lastDay);
    }

    /** The suspension that is still ahead does not take place. */
    static SessionChange callOff() {
        return new CallingOff();
    }

    /** @param on the first day on which the Council sits again */
    static SessionChange resume(LocalDate on, LocalDate closing) {
        return new Resuming(on, closing);
    }

    /** As the journal and events name it. */
    static SessionDatesChanged told(SessionDates before, SessionDates after, String reason, String change) {
        return new SessionDatesChanged(before, after, reason, change);
    }
}
