package org.placard.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.journal.contract.SessionCutoffs;
import org.placard.journal.contract.SessionDates;

/**
 * A session of the Council.
 *
 * @param kind regular, special or organizational
 * @param opening first day; null while it is not known
 * @param closing last day; null while it is not known, as for a suspended session without a day of resumption
 * @param suspensions all that it had and has, the first one first; those called off are not among them
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
        List<Suspension> suspensions,
        boolean estimated) {

    /** A session as the calendar has it, suspended once or never. */
    public Session(
            SessionId id,
            String kind,
            LocalDate announcedOpening,
            LocalDate announcedClosing,
            LocalDate opening,
            LocalDate closing,
            LocalDate suspendedFrom,
            LocalDate resumedOn) {
        this(
                id,
                kind,
                announcedOpening,
                announcedClosing,
                opening,
                closing,
                suspendedFrom == null ? List.of() : List.of(new Suspension(suspendedFrom, resumedOn, null, null)),
                false);
    }

    /** A session as announced: it has these days until they change. */
    static Session announced(SessionId id, LocalDate opening, LocalDate closing) {
        return new Session(id, id.kind(), opening, closing, opening, closing, null, null);
    }

    /** The last day before the last suspension; null if there was none. */
    @JsonProperty
    public LocalDate suspendedFrom() {
        return last().map(Suspension::lastDay).orElse(null);
    }

    /** First day after the last suspension; null if there was none or it lasts. */
    @JsonProperty
    public LocalDate resumedOn() {
        return last().map(Suspension::resumedOn).orElse(null);
    }

    /** Whether the Council may meet on that day: within the session and outside its suspensions. */
    public boolean sitsOn(LocalDate day) {
        return opening != null
                && !day.isBefore(opening)
                && (suspended() || closing != null && !day.isAfter(closing))
                && suspensions.stream().noneMatch(one -> one.covers(day));
    }

    /** Whether a suspension was decided, and has no day of resumption. It may still be ahead. */
    public boolean suspended() {
        return last().filter(Suspension::lasts).isPresent();
    }

    Session opensAndCloses(LocalDate newOpening, LocalDate newClosing) {
        return with(newOpening, newClosing, suspensions);
    }

    Session suspendedAfter(LocalDate lastDay, String reason) {
        List<Suspension> more = new ArrayList<>(suspensions);
        more.add(new Suspension(lastDay, null, closing, reason));
        return with(opening, null, more);
    }

    Session resumed(LocalDate on, LocalDate newClosing) {
        List<Suspension> resumed = new ArrayList<>(earlier());
        resumed.add(lastSuspension().until(on));
        return with(opening, newClosing, resumed);
    }

    /** Without the suspension that is ahead, and with the last day that it took away. */
    Session notSuspended() {
        return with(opening, lastSuspension().closingBefore(), earlier());
    }

    Suspension lastSuspension() {
        return last().orElseThrow();
    }

    private Session with(LocalDate first, LocalDate last, List<Suspension> suspended) {
        return new Session(id, kind, announcedOpening, announcedClosing, first, last, List.copyOf(suspended), false);
    }

    SessionDates dates(SessionCutoffs cutoffs) {
        return new SessionDates(id.value(), opening, closing, suspendedFrom(), resumedOn(), cutoffs);
    }

    private Optional<Suspension> last() {
        return suspensions.isEmpty() ? Optional.empty() : Optional.of(suspensions.get(suspensions.size() - 1));
    }

    private List<Suspension> earlier() {
        return suspensions.subList(0, suspensions.size() - 1);
    }
}
