package org.placard.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.placard.calendar.Sessions;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What adopted resolutions order, to be read. */
@Repository
public class Mandates {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final Slots slots;
    private final ReportSymbols symbols;

    Mandates(
            JdbcClient jdbc,
            Sessions sessions,
            Obligations obligations,
            DueDates dueDates,
            Slots slots,
            ReportSymbols symbols) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.slots = slots;
        this.symbols = symbols;
    }

    /** Those of a file in the order of the text; none before it is adopted. */
    public List<Mandate> of(FileId file) {
        return obligations.of(file).stream().map(this::mandate).toList();
    }

    /** @throws Refusal if there is none of this id */
    public Mandate get(UUID id) {
        return mandate(obligations.get(id));
    }

    /** What open obligations wait for, the earliest date first; those whose date is not known come last. */
    public List<Deadline> openByDeadline(int limit) {
        return jdbc.sql("select * from open_deadline order by date nulls last, file, paragraph, obligation limit ?")
                .param(limit)
                .query(Mandates::deadline)
                .list();
    }

    private Mandate mandate(Obligation one) {
        return new Mandate(
                one.id(),
                one.file().value(),
                one.paragraph(),
                one.kind().word(),
                one.session().value(),
                one.addressee(),
                one.title(),
                one.minutes(),
                one.agendaItem(),
                one.presidedBy(),
                one.reportsOn(),
                one.openedAt(),
                dueDates.of(one).stream().map(this::due).toList(),
                reminders(one.id()),
                slots.find(one.id()).orElse(null),
                symbols.find(one.id()).orElse(null));
    }

    private Mandate.Due due(DueDate due) {
        LocalDate estimate =
                due.date() != null ? null : sessions.resolve(due.due()).date().orElse(null);
        return new Mandate.Due(due.stage().word(), due.date(), estimate, due.expression(), due.metOn());
    }

    private List<Mandate.Reminder> reminders(UUID obligation) {
        return jdbc.sql("select * from reminder_told where obligation = ? order by told_at, planned")
                .param(obligation)
                .query(Mandates::reminder)
                .list();
    }

    private static Mandate.Reminder reminder(ResultSet row, int index) throws SQLException {
        return new Mandate.Reminder(
                row.getString("due"),
                row.getString("rung"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("planned").toInstant(),
                row.getTimestamp("told_at").toInstant(),
                row.getBoolean("late"));
    }

    private static Deadline deadline(ResultSet row, int index) throws SQLException {
        return new Deadline(
                row.getObject("obligation", UUID.class),
                row.getString("file"),
                row.getInt("paragraph"),
                row.getString("kind"),
                row.getString("session"),
                row.getString("addressee"),
                row.getString("title"),
                row.getString("due"),
                row.getObject("date", LocalDate.class),
                row.getString("expression"),
                row.getBoolean("escalated"),
                row.getBoolean("slot_lapsed"));
    }
}
