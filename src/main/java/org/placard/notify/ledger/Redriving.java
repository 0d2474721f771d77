package org.placard.notify.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Drives again what went aside, and at once what waits after a failure. Asks only: the notifiers' nodes do the work, in
 * the order of each key. Needs no running Placard.
 */
@Service
public class Redriving {

    /**
     * What is to be driven again; what is null narrows nothing.
     *
     * @param channel {@code email}
     * @param event its id
     */
    public record Wish(String channel, String file, String event) {

        public static final Wish EVERYTHING = new Wish(null, null, null);

        public Wish {
            channel = blankToNull(channel);
            file = blankToNull(file);
            event = blankToNull(event);
        }

        private static String blankToNull(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /**
     * @param deliveries of events to recipients
     * @param records of the topic that could not be read
     */
    public record Driven(int deliveries, int records) {}

    private static final String WANTED = """

            and (:channel::text is null or channel = :channel)
            and (:file::text is null or file = :file)
            and (:event::text is null or event = :event)""";

    private final JdbcClient database;

    public Redriving(JdbcClient database) {
        this.database = database;
    }

    public Driven redrive(Wish wish) {
        return new Driven(deliveries(wish), records(wish));
    }

    // What an older Placard gave up has no event here: nothing could be put into words.
    private int deliveries(Wish wish) {
        return with(wish, """
                        update notify_delivery d set
                            state = case when state in ('refused', 'aside') then 'waiting' else state end,
                            failures = 0, retry_at = clock_timestamp(), bundle =
                                case when state in ('refused', 'aside') then null else bundle end
                        where state in ('refused', 'aside', 'waiting', 'unsure')
                            and exists (select 1 from notify_event e where e.event = d.event)""" + WANTED).update();
    }

    private int records(Wish wish) {
        return with(
                        wish,
                        "update notify_set_aside set redrive_asked_at = clock_timestamp() where redriven_at is null"
                                + WANTED.replace("channel = :channel", "consumer = 'placard.notify.' || :channel"))
                .update();
    }

    private JdbcClient.StatementSpec with(Wish wish, String sql) {
        return database.sql(sql)
                .param("channel", wish.channel())
                .param("file", wish.file())
                .param("event", wish.event());
    }
}
