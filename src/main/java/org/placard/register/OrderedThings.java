package org.placard.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the adopted resolution of a file orders. */
@Repository
public class OrderedThings {

    private static final String THINGS = "select o.*, m.starts, m.minutes as slot_minutes, m.room, m.held_on,"
            + " r.submitted_on, r.issued_on, r.symbol from obligation o"
            + " left join meeting_slot m on m.obligation = o.id left join report_delivery r on r.obligation = o.id"
            + " where o.file = ? order by o.paragraph, o.reports_on nulls first, o.id";

    private final JdbcClient jdbc;

    OrderedThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Told(String obligation, String due, Ordered.Reminder reminder) {}

    private record Due(String obligation, Ordered.DueDate date) {}

    /** In the order of the paragraphs, each with its due dates and the reminders told. */
    public List<Ordered> of(FileId file) {
        List<Told> told = told(file);
        Map<String, List<Ordered.DueDate>> dates = dates(file, told);
        return jdbc.sql(THINGS)
                .param(file.value())
                .query((row, index) -> ordered(row, dates))
                .list();
    }

    private List<Told> told(FileId file) {
        return jdbc.sql("select r.* from reminder_told r join obligation o on o.id = r.obligation where o.file = ?"
                        + " order by r.told_at")
                .param(file.value())
                .query((row, index) -> new Told(
                        row.getString("obligation"),
                        row.getString("due"),
                        new Ordered.Reminder(
                                row.getString("rung"),
                                row.getObject("due_on", LocalDate.class),
                                Files.moment(row, "told_at"),
                                row.getBoolean("late"))))
                .list();
    }

    private Map<String, List<Ordered.DueDate>> dates(FileId file, List<Told> told) {
        return jdbc.sql("select d.* from due_date d join obligation o on o.id = d.obligation where o.file = ?"
                        + " order by d.date nulls last, d.name")
                .param(file.value())
                .query((row, index) -> due(row, told))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Due::obligation, Collectors.mapping(Due::date, Collectors.toList())));
    }

    private static Due due(ResultSet row, List<Told> told) throws SQLException {
        String obligation = row.getString("obligation");
        String name = row.getString("name");
        List<Ordered.Reminder> reminders = told.stream()
                .filter(one -> one.obligation().equals(obligation) && one.due().equals(name))
                .map(Told::reminder)
                .toList();
        return new Due(
                obligation,
                new Ordered.DueDate(
                        name,
                        row.getString("expression"),
                        row.getObject("date", LocalDate.class),
                        row.getBoolean("estimate"),
                        row.getObject("met_on", LocalDate.class),
                        reminders));
    }

    private static Ordered ordered(ResultSet row, Map<String, List<Ordered.DueDate>> dates) throws SQLException {
        String id = row.getString("id");
        return new Ordered(
                id,
                row.getInt("paragraph"),
                row.getString("kind"),
                row.getString("session"),
                row.getString("addressee"),
                row.getString("title"),
                row.getObject("minutes", Integer.class),
                row.getString("agenda_item"),
                row.getString("presided_by"),
                row.getString("reports_on"),
                dates.getOrDefault(id, List.of()),
                slot(row),
                delivery(row));
    }

    private static Ordered.Slot slot(ResultSet row) throws SQLException {
        return row.getTimestamp("starts") == null
                ? null
                : new Ordered.Slot(
                        Files.moment(row, "starts"),
                        row.getInt("slot_minutes"),
                        row.getString("room"),
                        row.getObject("held_on", LocalDate.class));
    }

    private static Ordered.Delivery delivery(ResultSet row) throws SQLException {
        LocalDate submitted = row.getObject("submitted_on", LocalDate.class);
        return submitted == null
                ? null
                : new Ordered.Delivery(
                        submitted, row.getObject("issued_on", LocalDate.class), row.getString("symbol"));
    }
}
