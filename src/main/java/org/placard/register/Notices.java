package org.placard.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people and other systems were told about a file: every delivery, with every attempt. */
@Repository
public class Notices {

    /** One event for one recipient on one channel. */
    private record Key(String event, String channel, String recipient) {}

    private record Kept(Key key, Attempt attempt) {}

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param endedAt null while it is under way
     * @param outcome {@code sent}, {@code waiting}, {@code unsure}, {@code away}, {@code refused}, {@code aside},
     *     {@code unknown} where the process ended before it could say; null while it is under way
     * @param repeat the message may have arrived before
     */
    public record Attempt(
            int number, Instant startedAt, Instant endedAt, String outcome, String error, boolean repeat) {}

    /**
     * @param type of the event that it tells of
     * @param state how it stands, as the ledger calls it
     * @param dueAt not to be told before
     * @param sentAt null while it is not sent
     * @param error why the last attempt failed; null where none did
     */
    public record Notice(
            String recipient,
            String channel,
            String type,
            String state,
            Instant dueAt,
            Instant sentAt,
            int repeats,
            String error,
            List<Attempt> attempts) {

        public boolean isSent() {
            return state.equals("sent");
        }
    }

    /** The latest event first. */
    public List<Notice> of(FileId file) {
        Map<Key, List<Attempt>> attempts = attempts(file);
        return jdbc.sql("select * from file_notice where file = ? order by sequence desc, channel, recipient")
                .param(file.value())
                .query((row, index) -> notice(row, attempts.getOrDefault(key(row), List.of())))
                .list();
    }

    /** Whether whoever has this login asked to be told of everything in the file. */
    public boolean isFollowedBy(FileId file, String login) {
        return jdbc.sql("select exists (select 1 from file_follower where file = ? and login = ?)")
                .params(file.value(), login)
                .query(Boolean.class)
                .single();
    }

    private Map<Key, List<Attempt>> attempts(FileId file) {
        return jdbc
                .sql("select * from file_notice_attempt where file = ? order by number")
                .param(file.value())
                .query((row, index) -> new Kept(key(row), attempt(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::key, Collectors.mapping(Kept::attempt, Collectors.toList())));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString("event"), row.getString("channel"), row.getString("recipient"));
    }

    private static Notice notice(ResultSet row, List<Attempt> attempts) throws SQLException {
        return new Notice(
                row.getString("recipient"),
                row.getString("channel"),
                row.getString("type"),
                row.getString("state"),
                Files.moment(row, "due_at"),
                Files.moment(row, "sent_at"),
                row.getInt("repeats"),
                row.getString("last_error"),
                attempts);
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getInt("number"),
                Files.moment(row, "started_at"),
                Files.moment(row, "ended_at"),
                row.getString("outcome"),
                row.getString("error"),
                row.getBoolean("repeat"));
    }
}
