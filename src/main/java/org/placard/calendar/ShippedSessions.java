package org.placard.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Csv;
import org.placard.platform.Geneva;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters into the calendar the sessions that ship with Placard and are not in it yet. */
@Component
@Order(0)
class ShippedSessions implements ApplicationRunner {

    private final AnnouncingSessions announcing;
    private final Sessions sessions;
    private final CalendarSettings settings;
    private final Clock clock;

    ShippedSessions(AnnouncingSessions announcing, Sessions sessions, CalendarSettings settings, Clock clock) {
        this.announcing = announcing;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Csv.rows("/data/sessions.csv").stream()
                .map(this::session)
                .filter(session -> sessions.find(session.id()).isEmpty())
                .forEach(session -> Actors.as(Actor.system("calendar"), () -> enter(session)));
    }

    private Session enter(Session session) {
        announcing.enter(session, "The calendar that ships with Placard", null);
        return session;
    }

    private Session session(Map<String, String> row) {
        Session actual = new Session(
                new SessionId(row.get("session")),
                row.get("kind"),
                date(row, "announced_opening"),
                date(row, "announced_closing"),
                date(row, "opening"),
                date(row, "closing"),
                date(row, "suspended_from"),
                date(row, "resumed_on"));
        return settings.load() == CalendarSettings.Load.ANNOUNCED ? asAnnounced(actual) : actual;
    }

    // A session that is past its announced end by now, but still under way, has what it had: the change is behind it.
    private Session asAnnounced(Session actual) {
        LocalDate closing = actual.announcedClosing();
        return closing == null || closing.isBefore(Geneva.day(clock.instant()))
                ? actual
                : Session.announced(actual.id(), actual.announcedOpening(), closing);
    }

    private static LocalDate date(Map<String, String> row, String column) {
        return row.get(column) == null ? null : LocalDate.parse(row.get(column));
    }
}
