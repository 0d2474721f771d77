package org.placard.notify.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was not delivered: what waits, and what went aside, with the reason. */
@Repository
public class Unfinished {

    /**
     * @param recipient null for a record of the topic that nobody could read
     * @param file null where the record names none
     * @param event null where the record names none
     * @param type null where it could not be read
     * @param state {@code due}, {@code claimed}, {@code waiting}, {@code unsure}; {@code refused}, {@code aside}
     * @param since by Placard's clock
     * @param dueAt not to be delivered before, by Placard's clock; null for a record of the topic
     * @param reason of the last failure; null where nothing failed
     */
    public record Item(
            String channel,
            String recipient,
            String file,
            String event,
            String type,
            String state,
            int attempts,
            Instant since,
            Instant dueAt,
            String reason) {

        public boolean isAside() {
            return state.equals("refused") || state.equals("aside");
        }

        /** Whether it is about no file: Placard wrote it of its own accord. */
        public boolean isLetter() {
            return Letterbox.isLetter(type);
        }
    }

    private static final int MOST = 500;

    private final JdbcClient database;

    Unfinished(JdbcClient database) {
        this.database = database;
    }

    /**
     * What went aside first, then what failed longest ago, then what only waits for its moment; at most 500.
     *
     * @param file null for all
     */
    public List<Item> list(String file) {
        return database.sql("""
                        select * from (
                            select channel, recipient, file, event, type, state, attempts, event_time as since,
                                   due_at, last_error as reason
                            from notify_delivery
                            where state in ('due', 'claimed', 'waiting', 'unsure', 'refused', 'aside')
                            union all
                            select replace(consumer, 'placard.notify.', ''), null, file, event, headers ->> 'ce_type',
                                   'aside', 0, at, null, reason
                            from notify_set_aside
                            where redriven_at is null) item
                        where :file::text is null or file = :file
                        order by state in ('refused', 'aside') desc, reason is null, since, event, recipient
                        limit :most""")
                .param("file", file)
                .param("most", MOST)
                .query((row, n) -> item(row))
                .list();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("channel"),
                row.getString("recipient"),
                row.getString("file"),
                row.getString("event"),
                row.getString("type"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due_at") == null
                        ? null
                        : row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
