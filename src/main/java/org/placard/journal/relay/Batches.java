package org.placard.journal.relay;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an owner notes of its batches. Each note is made only while the shard is still the owner's. */
@Repository
class Batches {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    Batches(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /**
     * Reads what is next in the shard and notes that it is about to be sent. Without rows nothing is noted.
     *
     * @throws LostShard if the shard is somebody else's
     */
    Batch note(Claim claim, int limit) {
        List<Outbox.Row> rows = outbox.next(claim.shard(), limit);
        return rows.isEmpty() ? new Batch(0, rows) : new Batch(note(claim, rows), rows);
    }

    private long note(Claim claim, List<Outbox.Row> rows) {
        return jdbc.sql("update relay_shard set batch = batch + 1, batch_rows = ?"
                        + " where shard = ? and owner = ? and epoch = ? returning batch")
                .params(ids(rows), claim.shard(), claim.owner(), claim.epoch())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new LostShard(claim));
    }

    /**
     * Removes the rows of the batch noted last: Kafka has them.
     *
     * @return how many
     * @throws LostShard if the shard is somebody else's; then nothing was removed
     */
    int remove(Claim claim) {
        return jdbc.sql("with noted as (select shard, batch_rows from relay_shard"
                        + " where shard = ? and owner = ? and epoch = ? for update),"
                        + " settled as (update relay_shard s set batch_rows = '{}' from noted"
                        + " where s.shard = noted.shard),"
                        + " removed as (delete from outbox where id = any"
                        + " (array(select unnest(batch_rows) from noted)) returning id)"
                        + " select (select count(*) from removed) from noted")
                .params(claim.shard(), claim.owner(), claim.epoch())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new LostShard(claim));
    }

    /**
     * Goes on counting from there at least: a database that was restored from a copy must not give a number again.
     *
     * @throws LostShard if the shard is somebody else's
     */
    void countFrom(Claim claim, long batch) {
        int changed = jdbc.sql("update relay_shard set batch = greatest(batch, ?)"
                        + " where shard = ? and owner = ? and epoch = ?")
                .params(batch, claim.shard(), claim.owner(), claim.epoch())
                .update();
        if (changed == 0) {
            throw new LostShard(claim);
        }
    }

    private static Long[] ids(List<Outbox.Row> rows) {
        return rows.stream().map(Outbox.Row::id).toArray(Long[]::new);
    }
}
