package org.placard.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Component;

/** The moments within a session that end or begin something. */
@Component
public class Cutoffs {

    private final Sessions sessions;
    private final CalendarSettings settings;

    Cutoffs(Sessions sessions, CalendarSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /** Until when States can co-sponsor; empty while the last day of the session is not known. */
    public Optional<Instant> cosponsorship(String session) {
        return closing(sessions.get(session));
    }

    public Optional<Instant> opening(SessionId session) {
        return at(sessions.get(session.value()).opening(), settings.opens());
    }

    public Optional<Instant> closing(SessionId session) {
        return closing(sessions.get(session.value()));
    }

    Optional<Instant> closing(Session session) {
        return at(session.closing(), settings.closes());
    }

    private static Optional<Instant> at(LocalDate day, java.time.LocalTime hour) {
        return Optional.ofNullable(day).map(known -> Geneva.at(known, hour));
    }
}
