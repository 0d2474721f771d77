package org.placard.action;

import java.time.LocalDate;
import java.util.List;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which drafts a meeting takes, and in which order. */
@Repository
class OrdersOfTheDay {

    private final JdbcClient jdbc;
    private final Deferrals deferrals;

    OrdersOfTheDay(JdbcClient jdbc, Deferrals deferrals) {
        this.jdbc = jdbc;
        this.deferrals = deferrals;
    }

    /** The files of the drafts that the meeting takes, in no order. */
    List<FileId> scheduled(String session, Actions.Slot slot) {
        return jdbc
                .sql("select file from scheduled_action where on_day = ? and meeting = ?")
                .params(slot.on(), slot.meeting())
                .query((row, index) -> new FileId(row.getString("file")))
                .list()
                .stream()
                .filter(file -> deferrals.session(file).equals(session))
                .toList();
    }

    void set(LocalDate on, int meeting, List<FileId> order) {
        for (int i = 0; i < order.size(); i++) {
            jdbc.sql("insert into order_of_the_day (file, on_day, meeting, place) values (?, ?, ?, ?)"
                            + " on conflict (file) do update set on_day = excluded.on_day, meeting = excluded.meeting,"
                            + " place = excluded.place")
                    .params(order.get(i).value(), on, meeting, i + 1)
                    .update();
        }
    }
}
