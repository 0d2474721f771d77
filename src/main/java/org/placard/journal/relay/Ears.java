package org.placard.journal.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what other nodes say. While it is deaf, the slow poll does its work. */
final class Ears implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Ears.class);
    private static final Duration LISTEN = Duration.ofMillis(500);

    private final DataSource database;
    private final RelaySignal signal;
    private final Bell keeper;
    private final Bell pause = new Bell();
    private final Duration backOff;
    private volatile boolean stopped;
    private Thread thread;

    Ears(DataSource database, RelaySignal signal, Bell keeper, Duration backOff) {
        this.database = database;
        this.signal = signal;
        this.keeper = keeper;
        this.backOff = backOff;
    }

    void start() {
        stopped = false;
        thread = new Thread(this, "placard-relay-listen");
        thread.setDaemon(true);
        thread.start();
    }

    Thread thread() {
        return thread;
    }

    void stop() {
        stopped = true;
        pause.ring();
    }

    @Override
    public void run() {
        while (!stopped) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                log.debug("Nothing is heard from other nodes for {}: {}", backOff, e.toString());
                await();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + OtherNodes.CHANNEL);
            signal.ringAll();
            PGConnection postgresql = connection.unwrap(PGConnection.class);
            while (!stopped) {
                for (PGNotification heard : postgresql.getNotifications((int) LISTEN.toMillis())) {
                    hear(heard.getParameter());
                }
            }
            statement.execute("unlisten *");
        }
    }

    private void hear(String words) {
        if (words.equals(OtherNodes.FREE)) {
            keeper.ring();
            return;
        }
        for (String shard : words.split(",")) {
            signal.heard(Integer.parseInt(shard));
        }
    }

    private void await() {
        try {
            pause.await(backOff);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
