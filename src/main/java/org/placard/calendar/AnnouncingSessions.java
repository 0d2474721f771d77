package org.placard.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.SessionAnnounced;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
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
class AnnouncingSessions implements ApplicationRunner {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Sessions sessions;
    private final CalendarSettings settings;
    private final Clock clock;

    AnnouncingSessions(
            Journal journal, Lifecycle lifecycle, Sessions sessions, CalendarSettings settings, Clock clock) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Csv.rows("/data/sessions.csv").stream()
                .map(this::session)
                .filter(session -> sessions.find(session.id()).isEmpty())
                .forEach(session -> Actors.as(Actor.system("calendar"), () -> announce(session)));
    }

    private Session announce(Session session) {
        Command command = Command.of(session.id().file(), "announce-session")
                .because("The calendar that ships with Placard")
                .with("opening", session.opening())
                .with("closing", session.closing());
        journal.record(command, () -> {
            sessions.add(session);
            journal.happened(session.id().file(), new SessionAnnounced(session.dates()));
            // What is over needs no process to open and close it.
            if (!session.closing().isBefore(today())) {
                lifecycle.start(
                        SessionScheduling.PROCESS, BusinessKey.of(session.id().file()));
            }
        });
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

    private Session asAnnounced(Session actual) {
        LocalDate closing = actual.announcedClosing();
        return closing == null || closing.isBefore(today())
                ? actual
                : new Session(
                        actual.id(),
                        actual.kind(),
                        actual.announcedOpening(),
                        closing,
                        actual.announcedOpening(),
                        closing,
                        null,
                        null);
    }

    private LocalDate today() {
        return Geneva.day(clock.instant());
    }

    private static LocalDate date(Map<String, String> row, String column) {
        return row.get(column) == null ? null : LocalDate.parse(row.get(column));
    }
}
