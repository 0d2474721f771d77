package org.placard.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.placard.journal.contract.SessionCutoffs;
import org.placard.journal.contract.SessionDates;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Component;

/** The moments within a session that end or begin something. Unknown as long as the day that they hang on is. */
@Component
public class Cutoffs {

    private final Sessions sessions;
    private final CutoffTimes times;
    private final CalendarSettings settings;

    Cutoffs(Sessions sessions, CutoffTimes times, CalendarSettings settings) {
        this.sessions = sessions;
        this.times = times;
        this.settings = settings;
    }

    /** Until when States can co-sponsor; empty while the session has no dates, or no last day. */
    public Optional<Instant> cosponsorship(String session) {
        return SessionId.find(session).flatMap(sessions::find).flatMap(dates -> at(Cutoff.COSPONSORSHIP, dates));
    }

    /** Until when drafts can be submitted; empty while that is not known, and for sessions that have no such day. */
    public Optional<Instant> tabling(String session) {
        return SessionId.find(session).flatMap(sessions::find).flatMap(dates -> at(Cutoff.TABLING, dates));
    }

    public Optional<Instant> opening(SessionId session) {
        return at(sessions.get(session.value()).opening(), settings.opens());
    }

    public Optional<Instant> closing(SessionId session) {
        return closing(sessions.get(session.value()));
    }

    /** When a session of these dates closes; empty while its last day is not known. */
    public Optional<Instant> closing(Session session) {
        return at(session.closing(), settings.closes());
    }

    /** The end of the last day before the session's last suspension; empty if it has none. */
    public Optional<Instant> suspension(SessionId session) {
        return at(sessions.get(session.value()).suspendedFrom(), settings.closes());
    }

    public Optional<Instant> at(Cutoff cutoff, Session session) {
        return times.find(session.id(), cutoff)
                .or(() -> byDefault(cutoff, session))
                .flatMap(time -> time.in(session))
                .map(Cutoffs::inGeneva);
    }

    /** A session of these dates as events tell it, with its cut-offs. */
    SessionDates told(Session session) {
        return session.dates(new SessionCutoffs(
                at(Cutoff.TABLING, session).orElse(null),
                at(Cutoff.COSPONSORSHIP, session).orElse(null)));
    }

    /** Whether the cut-off was set for this session. */
    public boolean isSet(Cutoff cutoff, SessionId session) {
        return times.find(session, cutoff).isPresent();
    }

    static Instant inGeneva(LocalDateTime moment) {
        return Geneva.at(moment.toLocalDate(), moment.toLocalTime());
    }

    private Optional<CutoffTime> byDefault(Cutoff cutoff, Session session) {
        return switch (cutoff) {
            case TABLING -> CutoffTime.inPenultimateWeek(session, settings.tablingDay(), settings.tablingHour());
            case COSPONSORSHIP -> Optional.of(new CutoffTime(0, settings.closes()));
        };
    }

    private static Optional<Instant> at(LocalDate day, LocalTime hour) {
        return Optional.ofNullable(day).map(known -> Geneva.at(known, hour));
    }
}
