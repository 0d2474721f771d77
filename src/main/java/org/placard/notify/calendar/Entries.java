package org.placard.notify.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placard.platform.Actor;
import org.placard.platform.Geneva;
import org.placard.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries belong into a calendar now. */
@Repository
class Entries {

    /** The nearest in time go first where a calendar would have more. */
    private static final int MOST = 2000;

    private static final String SPONSORED = "e.file in (select s.file from notify_sponsor s"
            + " where s.consumer = e.follower and s.state = :subject and s.sponsoring)";

    private static final String OF_SESSIONS = "e.kind in ('SESSION', 'CUTOFF')";

    private final JdbcClient database;
    private final Clock clock;
    private final FeedSettings settings;

    Entries(JdbcClient database, Clock clock, FeedSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** @param reader for whom the calendar is */
    List<Entry> of(Topic topic, String subject, Actor reader) {
        return switch (topic) {
            case MINE -> mine(reader);
            case STATE -> where(SPONSORED, subject);
            case SESSION -> where("e.session = :subject", subject);
            case HOLDER -> where("e.addressee = :subject", subject);
        };
    }

    /** The days of all sessions, and their cut-offs. */
    List<Entry> sessions() {
        return where(OF_SESSIONS, null);
    }

    /** The latest first. */
    List<String> knownSessions() {
        return known("session", "kind = 'SESSION' and first_day is not null", "max(first_day) desc");
    }

    Optional<String> nextSession() {
        return database.sql("select session from notify_calendar_entry where follower = ? and kind = 'SESSION'"
                        + " and last_day >= ? order by first_day limit 1")
                .params(CalendarChannel.FOLLOWER, Geneva.day(clock.instant()))
                .query(String.class)
                .optional();
    }

    List<String> knownHolders() {
        return known("addressee", "addressee is not null", "addressee");
    }

    private List<Entry> mine(Actor reader) {
        if (reader.state() != null) {
            return where("(" + OF_SESSIONS + " or " + SPONSORED + ")", reader.state());
        }
        return reader.is(Role.SECRETARIAT) ? where("true", null) : where("e.kind <> 'DUE'", null);
    }

    private List<Entry> where(String condition, String subject) {
        Instant now = clock.instant();
        LocalDate today = Geneva.day(now);
        List<Entry> nearest = database.sql("""
                        select * from notify_calendar_entry e
                         where e.follower = :follower and %s and e.first_day is not null and e.last_day >= :oldest
                           and (e.status <> 'CANCELLED' or e.changed_at >= :cancelled)
                         order by abs(e.first_day - :today), e.file, e.key limit :most""".formatted(condition))
                .param("follower", CalendarChannel.FOLLOWER)
                .param("subject", subject)
                .param("oldest", today.minus(settings.keepPast()))
                .param("cancelled", now.minus(settings.keepCancelled()).atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("most", MOST)
                .query(FileCalendars::entry)
                .list();
        return nearest.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.shown().span().first())
                        .thenComparing(Entry::file)
                        .thenComparing(Entry::key))
                .toList();
    }

    private List<String> known(String column, String condition, String order) {
        return database.sql("select " + column + " from notify_calendar_entry where follower = ? and " + condition
                        + " group by " + column + " order by " + order)
                .param(CalendarChannel.FOLLOWER)
                .query(String.class)
                .list();
    }
}
