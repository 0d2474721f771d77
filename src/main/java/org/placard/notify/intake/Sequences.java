package org.placard.notify.intake;

import org.placard.notify.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Proves that a consumer missed nothing: how far it came in each file, and which numbers it never got. A number that
 * was missing and comes after all (a replay) is new, every other number from the past is a duplicate.
 */
@Repository
public class Sequences {

    enum Standing {
        NEXT,
        AFTER_A_GAP,
        DUPLICATE
    }

    private final JdbcClient database;

    Sequences(JdbcClient database) {
        this.database = database;
    }

    Standing standingOf(String consumer, Envelope event) {
        return database.sql("""
                        select sequence, missing @> :sequence as missed
                        from notify_seen where consumer = :consumer and file = :file""")
                .param("consumer", consumer)
                .param("file", event.file())
                .param("sequence", event.sequence())
                .query((row, n) -> standing(row.getLong("sequence"), row.getBoolean("missed"), event.sequence()))
                .optional()
                // A consumer may start anywhere in a file: what was before its first event is not its business.
                .orElse(Standing.NEXT);
    }

    void advance(String consumer, Envelope event) {
        database.sql("""
                        insert into notify_seen as seen (consumer, file, sequence)
                        values (:consumer, :file, :sequence)
                        on conflict (consumer, file) do update set
                            missing = case when excluded.sequence > seen.sequence
                                then seen.missing
                                    + int8multirange(int8range(seen.sequence + 1, excluded.sequence))
                                else seen.missing
                                    - int8multirange(int8range(excluded.sequence, excluded.sequence, '[]'))
                                end,
                            sequence = greatest(seen.sequence, excluded.sequence)""")
                .param("consumer", consumer)
                .param("file", event.file())
                .param("sequence", event.sequence())
                .update();
    }

    /** How many files of the consumer lack a number. */
    public long filesWithGaps(String consumer) {
        return database.sql("select count(*) from notify_seen where consumer = :consumer and missing <> '{}'")
                .param("consumer", consumer)
                .query(Long.class)
                .single();
    }

    private static Standing standing(long seen, boolean missed, long arrived) {
        if (arrived <= seen) {
            return missed ? Standing.NEXT : Standing.DUPLICATE;
        }
        return arrived == seen + 1 ? Standing.NEXT : Standing.AFTER_A_GAP;
    }
}
