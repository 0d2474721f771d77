package org.placard.sponsorship;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sponsors of drafts. */
@Repository
public class Sponsors {

    private final JdbcClient jdbc;

    Sponsors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sponsors now, the main sponsor first, then in the order in which they joined. */
    public List<Sponsor> of(FileId file) {
        return jdbc.sql("select state, kind, joined_at from sponsor where file = ? and left_at is null"
                        + " order by kind <> 'main', joined_at, state")
                .param(file.value())
                .query((row, index) -> new Sponsor(
                        row.getString("state"),
                        Sponsor.Kind.of(row.getString("kind")),
                        row.getTimestamp("joined_at").toInstant()))
                .list();
    }

    Optional<Sponsor> find(FileId file, String state) {
        return of(file).stream()
                .filter(sponsor -> sponsor.state().equals(state))
                .findFirst();
    }

    void join(FileId file, String state, Sponsor.Kind kind, Instant at) {
        jdbc.sql("insert into sponsor (file, state, kind, joined_at) values (?, ?, ?, ?)")
                .params(file.value(), state, kind.word(), Timestamp.from(at))
                .update();
    }

    void leave(FileId file, String state, Instant at) {
        jdbc.sql("update sponsor set left_at = ? where file = ? and state = ? and left_at is null")
                .params(Timestamp.from(at), file.value(), state)
                .update();
    }
}
