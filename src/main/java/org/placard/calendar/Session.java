package org.placard.calendar;

import java.time.LocalDate;
import org.placard.journal.contract.SessionDates;

/**
 * A session of the Council.
 *
 * @param opening first day; null while it is not known
 * @param closing last day; null while it is not known, as for a suspended session without a day of resumption
 * @param suspendedFrom the last day before the suspension; null if there was none
 * @param resumedOn first day after the suspension; null if there was none or it lasts
 * @param estimated whether the calendar does not have this session yet, so that its days follow the pattern of earlier
 *     years
 */
public record Session(
        SessionId id,
        String kind,
        LocalDate announcedOpening,
        LocalDate announcedClosing,
        LocalDate opening,
        LocalDate closing,
        LocalDate suspendedFrom,
        LocalDate resumedOn,
        boolean estimated) {

    /** A session as the calendar has it. */
    public Session(
            SessionId id,
            String kind,
            LocalDate announcedOpening,
            LocalDate announcedClosing,
            LocalDate opening,
            LocalDate closing,
            LocalDate suspendedFrom,
            LocalDate resumedOn) {
        this(id, kind, announcedOpening, announcedClosing, opening, closing, suspendedFrom, resumedOn, false);
    }

    /** A session as announced: it has these days until they change. */
    static Session announced(SessionId id, LocalDate opening, LocalDate closing) {
        return new Session(id, id.kind(), opening, closing, opening, closing, null, null);
    }

    /** Whether the Council may meet on that day: within the session and outside its suspension. */
    public boolean sitsOn(LocalDate day) {
        return opening != null
                && !day.isBefore(opening)
                && (suspended() ? !day.isAfter(suspendedFrom) : closing != null && !day.isAfter(closing))
                && !inSuspension(day);
    }

    /** Whether the session was suspended and has no day of resumption. */
    public boolean suspended() {
        return suspendedFrom != null && resumedOn == null;
    }

    Session opensAndCloses(LocalDate newOpening, LocalDate newClosing) {
        return with(newOpening, newClosing, suspendedFrom, resumedOn);
    }

    Session suspendedAfter(LocalDate lastDay) {
        return with(opening, null, lastDay, null);
    }

    Session resumed(LocalDate on, LocalDate newClosing) {
        return with(opening, newClosing, suspendedFrom, on);
    }

    private Session with(LocalDate first, LocalDate last, LocalDate suspension, LocalDate resumption) {
        return new Session(id, kind, announcedOpening, announcedClosing, first, last, suspension, resumption);
    }

    /** As events tell it. */
    public SessionDates dates() {
        return new SessionDates(id.value(), opening, closing, suspendedFrom, resumedOn);
    }

    private boolean inSuspension(LocalDate day) {
        return suspendedFrom != null && resumedOn != null && day.isAfter(suspendedFrom) && day.isBefore(resumedOn);
    }
}
