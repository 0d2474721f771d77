package org.placard.action;

import java.time.LocalDate;
import java.util.List;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which drafts a meeting takes, and in which order. */
@Repository
class OrdersOfTheDay {

    private final JdbcClient jdbc;
    private final Drafts drafts;

    OrdersOfTheDay(JdbcClient jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    /** The files of the drafts that the meeting takes, in no order. */
    List<FileId> scheduled(String session, Actions.Slot slot) {
        return jdbc.sql("select file from scheduled_action where on_day = ? and meeting = ? and file = any(?)")
                .params(slot.on(), slot.meeting())
                .param(drafts.ofSession(session).stream().map(FileId::value).toArray(String[]::new))
                .query((row, index) -> new FileId(row.getString("file")))
                .list();
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
