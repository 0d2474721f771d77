package org.placard.notify.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.journal.contract.DraftRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The calendars of the files, as far as each follower of the events has come. */
@Repository
class FileCalendars {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    FileCalendars(JdbcClient database) {
        this.database = database;
    }

    /** The file's calendar, held until the transaction ends: two nodes may read the same file while they change places. */
    FileCalendar hold(String follower, String file) {
        database.sql("insert into notify_calendar_file (follower, file, seen) values (?, ?, 0) on conflict do nothing")
                .params(follower, file)
                .update();
        FileCalendar held = database.sql(
                        "select * from notify_calendar_file where follower = ? and file = ? for update")
                .params(follower, file)
                .query((row, n) -> new FileCalendar(
                        file, row.getString("session"), draft(row, file), row.getLong("seen"), Map.of()))
                .single();
        // Not before the row is held: another node may just have changed them.
        return new FileCalendar(file, held.session(), held.draft(), held.seen(), entries(follower, file));
    }

    private Map<String, Entry> entries(String follower, String file) {
        return database
                .sql("select * from notify_calendar_entry where follower = ? and file = ?")
                .params(follower, file)
                .query(FileCalendars::entry)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Entry::key, Function.identity()));
    }

    void save(String follower, FileCalendar before, FileCalendar after) {
        database.sql("update notify_calendar_file set session = ?, draft = ?, title = ?, seen = ?"
                        + " where follower = ? and file = ?")
                .param(after.session())
                .param(after.draft() == null ? null : after.draft().name())
                .param(after.draft() == null ? null : after.draft().title())
                .params(after.seen(), follower, after.file())
                .update();
        after.entries().values().stream()
                .filter(entry -> !entry.equals(before.entries().get(entry.key())))
                .forEach(entry -> put(follower, entry));
    }

    private void put(String follower, Entry entry) {
        Shown shown = entry.shown();
        Span span = shown.span();
        database.sql("""
                        insert into notify_calendar_entry (follower, file, key, kind, session, addressee, status,
                            first_day, last_day, shown, sequence, created_at, changed_at, told)
                        values (:follower, :file, :key, :kind, :session, :addressee, :status,
                            :first, :last, :shown::jsonb, :sequence, :created, :changed, :told)
                        on conflict (follower, file, key) do update set session = excluded.session,
                            addressee = excluded.addressee, status = excluded.status, first_day = excluded.first_day,
                            last_day = excluded.last_day, shown = excluded.shown, sequence = excluded.sequence,
                            created_at = excluded.created_at, changed_at = excluded.changed_at, told = excluded.told""")
                .param("follower", follower)
                .param("file", entry.file())
                .param("key", entry.key())
                .param("kind", shown.about().kind().name())
                .param("session", shown.about().session())
                .param("addressee", shown.about().addressee())
                .param("status", shown.status().name())
                .param("first", span == null ? null : span.first())
                .param("last", span == null ? null : span.last())
                .param("shown", JSON.writeValueAsString(shown))
                .param("sequence", entry.sequence())
                .param("created", at(entry.created()))
                .param("changed", at(entry.changed()))
                .param("told", entry.told())
                .update();
    }

    static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getString("file"),
                row.getString("key"),
                JSON.readValue(row.getString("shown"), Shown.class),
                row.getInt("sequence"),
                instant(row, "created_at"),
                instant(row, "changed_at"),
                row.getLong("told"));
    }

    private static DraftRef draft(ResultSet row, String file) throws SQLException {
        String name = row.getString("draft");
        return name == null ? null : new DraftRef(file, name, row.getString("title"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
