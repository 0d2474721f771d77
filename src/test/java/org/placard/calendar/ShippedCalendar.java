package org.placard.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.platform.Csv;

/** The sessions that ship with Placard, without a database. */
final class ShippedCalendar {

    private ShippedCalendar() {}

    static List<Session> all() {
        return Csv.rows("/data/sessions.csv").stream()
                .map(ShippedCalendar::session)
                .toList();
    }

    static Optional<Session> find(SessionId id) {
        return all().stream().filter(session -> session.id().equals(id)).findFirst();
    }

    static Session get(String id) {
        return find(new SessionId(id)).orElseThrow();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Session session(Map<String, String> row) {
        return new Session(
                new SessionId(row.get("session")),
                row.get("kind"),
                date(row.get("announced_opening")),
                date(row.get("announced_closing")),
                date(row.get("opening")),
                date(row.get("closing")),
                date(row.get("suspended_from")),
                date(row.get("resumed_on")));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
