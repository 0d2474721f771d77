package org.placard.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
    private final Preparations preparations;
    private final ReportLengths lengths;
    private final ReportSettings reports;
    private final MeetingSettings meetings;
    private final Outcomes outcomes;

    Mandates(
            JdbcClient jdbc,
            Sessions sessions,
            Obligations obligations,
            DueDates dueDates,
            Slots slots,
            ReportSymbols symbols,
            Preparations preparations,
            ReportLengths lengths,
            ReportSettings reports,
            MeetingSettings meetings,
            Outcomes outcomes) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.slots = slots;
        this.symbols = symbols;
        this.preparations = preparations;
        this.lengths = lengths;
        this.reports = reports;
        this.meetings = meetings;
        this.outcomes = outcomes;
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
        return open(Wanted.ALL, null).stream().limit(limit).toList();
    }

    /**
     * As {@link #openByDeadline}, those that are wanted.
     *
     * @param today in Geneva: what was due before is late
     */
    public List<Deadline> open(Wanted wanted, LocalDate today) {
        return jdbc.sql("""
                        select * from open_deadline
                         where (cast(:kind as text) is null or kind = :kind)
                           and (cast(:body as text) is null or body = :body)
                           and (cast(:at as text) is null or session = :at)
                           and (cast(:addressee as text) is null or addressee = :addressee)
                           and (not :late or date < :today)
                         order by date nulls last, file, paragraph, obligation, due""")
                .param("kind", wanted.kind())
                .param("body", wanted.body())
                .param("at", wanted.at())
                .param("addressee", wanted.addressee())
                .param("late", wanted.late())
                .param("today", today, Types.DATE)
                .query(Mandates::deadline)
                .list();
    }

    /** Who has something to deliver, in the order of the alphabet. */
    public List<String> addressees() {
        return jdbc.sql("select distinct addressee from open_deadline order by addressee")
                .query(String.class)
                .list();
    }

    private Mandate mandate(Obligation one) {
        boolean meeting = one.process() == MandatedMeeting.PROCESS;
        boolean report = one.process() == MandatedReport.PROCESS;
        return new Mandate(
                one.id(),
                one.file().value(),
                one.paragraph(),
                one.kind().word(),
                one.session() == null ? one.bodySession() : one.session().value(),
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
                symbols.find(one.id()).orElse(null),
                one.body(),
                one.relation().word(),
                one.recurrence() == null ? null : one.recurrence().word(),
                one.lastSession(),
                one.occurrence(),
                one.years(),
                meeting ? preparations.of(one.id()) : null,
                report ? length(one) : null,
                outcomes.supersededBy(one.id()).orElse(null),
                meeting && preparations.panel(one.id()).size() > meetings.panellists());
    }

    private Mandate.Length length(Obligation report) {
        return new Mandate.Length(
                lengths.words(report.id()).orElse(null),
                reports.limitFor(report.addressee()),
                lengths.waivers(report.id()));
    }

    private Mandate.Due due(DueDate due) {
        LocalDate estimate = due.date() != null
                ? null
                : due.due().flatMap(known -> sessions.resolve(known).date()).orElse(null);
        return new Mandate.Due(
                due.stage().word(),
                due.date(),
                estimate,
                due.expression(),
                due.metOn(),
                due.fellAway(),
                due.due().isEmpty());
    }

    private List<Mandate.Reminder> reminders(UUID obligation) {
        return jdbc.sql("select t.*, a.by_login from reminder_told t left join reminder_acknowledged a"
                        + " using (obligation, due, rung) where t.obligation = ? order by t.told_at, t.planned")
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
                row.getBoolean("late"),
                row.getString("by_login"));
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
                row.getBoolean("slot_lapsed"),
                row.getString("body"));
    }
}
