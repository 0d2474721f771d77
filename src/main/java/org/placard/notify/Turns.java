package org.placard.notify;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One thing at a time, on all nodes. */
public final class Turns {

    private Turns() {}

    /** Waits for whoever else holds this name, and holds it until the running transaction ends. */
    public static void hold(JdbcClient database, String name) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(name)
                .query((row, n) -> true)
                .single();
    }
}
