package org.placard.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The outbox as its owner sees it: everything goes over the one connection that holds the ownership. */
final class Outbox {

    // Any constant will do, as long as it is the same on all nodes: "placard" in letters' numbers.
    private static final long OWNERSHIP = 16_12_1_3_1_18_4L;

    private Outbox() {}

    record Row(
            long id, String file, long sequence, String event, String type, Instant time, String data, String hash) {}

    static boolean own(Connection connection) throws SQLException {
        return truth(connection, "select pg_try_advisory_lock(?)");
    }

    static void disown(Connection connection) throws SQLException {
        if (connection.isValid(1)) {
            truth(connection, "select pg_advisory_unlock(?)");
        }
    }

    /** The next rows. Within a file, ids follow the commit order, because the file's head was locked. */
    static List<Row> next(Connection connection, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select id, file, sequence, event, type, time, data," + " hash from outbox order by id limit ?")) {
            query.setInt(1, limit);
            ResultSet found = query.executeQuery();
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        }
    }

    static void remove(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::id).toArray()));
            delete.executeUpdate();
        }
    }

    private static boolean truth(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, OWNERSHIP);
            ResultSet found = query.executeQuery();
            return found.next() && found.getBoolean(1);
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                found.getLong("id"),
                found.getString("file"),
                found.getLong("sequence"),
                found.getString("event"),
                found.getString("type"),
                found.getTimestamp("time").toInstant(),
                found.getString("data"),
                found.getString("hash"));
    }
}
