package org.placard.journal.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events on their way to Kafka. */
@Repository
public class Outbox {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    @Autowired
    Outbox(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Of any database that holds a journal, without the rest of Placard. */
    public Outbox(DataSource database) {
        this(JdbcClient.create(database), new JdbcTemplate(database));
    }

    /**
     * A row as the relay reads it.
     *
     * @param entry null in rows from before it was kept
     */
    record Row(
            long id,
            String file,
            long sequence,
            Long entry,
            String event,
            String type,
            Instant time,
            String data,
            String hash,
            String traceparent,
            String replay) {}

    /** Adds events, in the order in which they shall leave. The caller's transaction holds the head of their file. */
    public void post(Collection<Posting> postings) {
        batches.batchUpdate(
                "insert into outbox (file, sequence, entry, event, type, time, data, hash, traceparent, replay, shard)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce((select ? % partitions from relay_topic), "
                        + Shard.UNKNOWN + "))",
                postings.stream().map(Outbox::values).toList());
    }

    /** Wakes the node that sends the events of this file; for those who are no node themselves. */
    public void announce(String file) {
        jdbc.sql("select pg_notify(?, (? % partitions)::text) from relay_topic")
                .params(OtherNodes.CHANNEL, Shard.hash(file))
                .query((row, index) -> file)
                .list();
    }

    /** The next rows of the shard. Within a file, ids follow the commit order, because the file's head was locked. */
    List<Row> next(int shard, int limit) {
        return jdbc.sql(
                        "select id, file, sequence, entry, event, type, time, data, hash, traceparent, replay from outbox"
                                + " where shard = ? order by id limit ?")
                .params(shard, limit)
                .query(Outbox::row)
                .list();
    }

    private static Object[] values(Posting posting) {
        return new Object[] {
            posting.file(),
            posting.sequence(),
            posting.entry(),
            posting.event(),
            posting.type(),
            Timestamp.from(posting.time()),
            posting.data(),
            posting.hash(),
            posting.traceparent(),
            posting.replay(),
            Shard.hash(posting.file())
        };
    }

    private static Row row(ResultSet found, int index) throws SQLException {
        return new Row(
                found.getLong("id"),
                found.getString("file"),
                found.getLong("sequence"),
                found.getObject("entry", Long.class),
                found.getString("event"),
                found.getString("type"),
                found.getTimestamp("time").toInstant(),
                found.getString("data"),
                found.getString("hash"),
                found.getString("traceparent"),
                found.getString("replay"));
    }
}
