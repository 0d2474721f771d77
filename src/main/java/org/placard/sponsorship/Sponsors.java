package org.placard.sponsorship;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The States that sponsor drafts. */
@Repository
public class Sponsors {

    /** The main sponsor first, its core group beside it, then the others in the order in which they joined. */
    private static final String ORDER = " order by kind <> 'main', kind <> 'core-group', joined_at, state";

    private final JdbcClient jdbc;

    Sponsors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sponsors now, the main sponsor first, its core group beside it, then in the order in which they joined. */
    public List<Sponsor> of(FileId file) {
        return listed("file = ? and left_at is null", file.value());
    }

    /** Those who sponsored at that moment, likewise; who left at that very moment no longer did. */
    public List<Sponsor> at(FileId file, Instant moment) {
        Timestamp then = Timestamp.from(moment);
        return listed("file = ? and joined_at <= ? and (left_at is null or left_at > ?)", file.value(), then, then);
    }

    /** The moments at which somebody joined or left, States and groups alike, the first one first. */
    public List<Instant> changes(FileId file) {
        return jdbc.sql("""
                        select joined_at as moment from sponsor where file = :file
                        union select left_at from sponsor where file = :file and left_at is not null
                        union select joined_at from group_sponsor where file = :file
                        union select left_at from group_sponsor where file = :file and left_at is not null
                        order by moment""")
                .param("file", file.value())
                .query((row, index) -> row.getTimestamp("moment").toInstant())
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

    private List<Sponsor> listed(String which, Object... values) {
        return jdbc.sql("select state, kind, joined_at from sponsor where " + which + ORDER)
                .params(values)
                .query((row, index) -> new Sponsor(
                        row.getString("state"),
                        Sponsor.Kind.of(row.getString("kind")),
                        row.getTimestamp("joined_at").toInstant()))
                .list();
    }
}
