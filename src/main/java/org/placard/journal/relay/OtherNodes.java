package org.placard.journal.relay;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells the other nodes by PostgreSQL's NOTIFY that a shard has something to do. After the commit and on a thread of its
 * own: no command waits for it, and one that is lost is made good by the slow poll.
 */
@Component
class OtherNodes {

    /** On it go the numbers of shards, with commas between them, or {@link #FREE}. */
    static final String CHANNEL = "placard_relay";

    static final String FREE = "free";

    private static final Logger log = LoggerFactory.getLogger(OtherNodes.class);

    private final JdbcClient jdbc;
    private final Set<Integer> shards = new ConcurrentSkipListSet<>();
    private final ExecutorService voice = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "placard-relay-notify");
        thread.setDaemon(true);
        return thread;
    });

    OtherNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(int shard) {
        // One that is in the set is yet to be told: that will do for this event too.
        if (shards.add(shard)) {
            voice.execute(this::tellAll);
        }
    }

    /** A shard was given back: somebody may take it at once. */
    void tellFree() {
        notify(FREE);
    }

    private void tellAll() {
        String told =
                shards.stream().filter(shards::remove).map(String::valueOf).collect(Collectors.joining(","));
        if (!told.isEmpty()) {
            notify(told);
        }
    }

    private void notify(String words) {
        try {
            jdbc.sql("select pg_notify(?, ?)")
                    .params(CHANNEL, words)
                    .query((row, index) -> words)
                    .list();
        } catch (DataAccessException | TransactionException away) {
            log.debug("The other nodes were not told: {}", away.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        voice.shutdown();
    }
}
