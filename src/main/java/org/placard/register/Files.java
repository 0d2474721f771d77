package org.placard.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of drafts, for those who read them. */
@Repository
public class Files {

    private final JdbcClient jdbc;

    Files(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal if there is no draft's file of this name */
    public FileOverview get(FileId file) {
        return jdbc.sql("select * from file_overview where file = ?")
                .param(file.value())
                .query(Files::overview)
                .optional()
                .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_FILE, "file", file));
    }

    /** All files, the latest tabled first. */
    public List<FileOverview> all() {
        return jdbc.sql("select * from file_overview order by tabled_at desc, file")
                .query(Files::overview)
                .list();
    }

    /**
     * The drafts of a session, and those deferred to it, in the order in which the Council takes them: by day and meeting, then as the order of the
     * day says, then by agenda item and symbol. Those that have no day yet come last.
     */
    public List<FileOverview> programme(String session) {
        return jdbc.sql("select o.* from file_overview o left join order_of_the_day d"
                        + " on d.file = o.file and d.on_day = o.scheduled_on and d.meeting = o.scheduled_meeting"
                        + " where coalesce((select f.session from deferral f where f.file = o.file"
                        + " and f.session is not null order by f.id desc limit 1), o.session) = ?"
                        + " order by o.scheduled_on, o.scheduled_meeting, d.place,"
                        + " nullif(regexp_replace(o.agenda_item, '[^0-9].*', ''), '')::numeric, o.agenda_item,"
                        + " length(o.symbol), o.symbol, o.tabled_at")
                .param(session)
                .query(Files::overview)
                .list();
    }

    /** The files of the drafts that a State sponsors. */
    public List<FileId> sponsoredBy(String state) {
        return jdbc.sql("select file from sponsor where state = ? and left_at is null")
                .param(state)
                .query((row, index) -> new FileId(row.getString("file")))
                .list();
    }

    /** What has to be done by a day and is not done, the first day first. */
    public List<Deadline> deadlines() {
        return jdbc.sql("select * from file_deadline order by on_day, file, kind")
                .query(Files::deadline)
                .list();
    }

    public List<Deadline> deadlines(FileId file) {
        return jdbc.sql("select * from file_deadline where file = ? order by on_day, kind")
                .param(file.value())
                .query(Files::deadline)
                .list();
    }

    private static Deadline deadline(ResultSet row, int index) throws SQLException {
        return new Deadline(
                new FileId(row.getString("file")),
                row.getString("subject"),
                row.getString("kind"),
                row.getObject("on_day", LocalDate.class),
                row.getString("title"));
    }

    private static FileOverview overview(ResultSet row, int index) throws SQLException {
        return new FileOverview(
                new FileId(row.getString("file")),
                row.getString("session"),
                row.getString("agenda_item"),
                row.getString("title"),
                row.getString("printed_number"),
                row.getString("tabled_by"),
                moment(row, "tabled_at"),
                row.getString("symbol"),
                row.getObject("document_date", LocalDate.class),
                slot(row),
                taken(row),
                withdrawal(row),
                row.getString("ended"),
                row.getLong("entries"));
    }

    private static FileOverview.Slot slot(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("scheduled_on", LocalDate.class);
        return on == null
                ? null
                : new FileOverview.Slot(
                        on,
                        row.getInt("scheduled_meeting"),
                        row.getString("introduced_by"),
                        moment(row, "introduced_at"));
    }

    private static FileOverview.Taken taken(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("acted_on", LocalDate.class);
        return on == null
                ? null
                : new FileOverview.Taken(
                        on,
                        row.getInt("acted_meeting"),
                        row.getString("manner"),
                        row.getObject("in_favour", Integer.class),
                        row.getObject("against", Integer.class),
                        row.getObject("abstentions", Integer.class),
                        row.getString("resolution"));
    }

    private static FileOverview.Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = moment(row, "withdrawn_at");
        return at == null
                ? null
                : new FileOverview.Withdrawal(at, row.getString("withdrawn_by"), row.getString("withdrawn_because"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
