package org.placard.sponsorship;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups of States that sponsor drafts. */
@Repository
public class GroupSponsors {

    private final JdbcClient jdbc;

    GroupSponsors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The groups now, in the order in which they joined. */
    public List<GroupSponsor> of(FileId file) {
        return listed("file = ? and left_at is null", file.value());
    }

    /** Those that sponsored at that moment, likewise. */
    public List<GroupSponsor> at(FileId file, Instant moment) {
        Timestamp then = Timestamp.from(moment);
        return listed("file = ? and joined_at <= ? and (left_at is null or left_at > ?)", file.value(), then, then);
    }

    Optional<GroupSponsor> find(FileId file, String group) {
        return of(file).stream().filter(one -> one.group().equals(group)).findFirst();
    }

    void join(FileId file, GroupSponsor group) {
        jdbc.sql("insert into group_sponsor (file, name, spoken_by, belongs, kind, joined_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(file.value(), group.group(), group.state(), group.belongs())
                .params(group.kind().word(), Timestamp.from(group.joinedAt()))
                .update();
    }

    void leave(FileId file, String group, Instant at) {
        jdbc.sql("update group_sponsor set left_at = ? where file = ? and name = ? and left_at is null")
                .params(Timestamp.from(at), file.value(), group)
                .update();
    }

    private List<GroupSponsor> listed(String which, Object... values) {
        return jdbc.sql("select name, spoken_by, belongs, kind, joined_at from group_sponsor where " + which
                        + " order by joined_at, name")
                .params(values)
                .query((row, index) -> new GroupSponsor(
                        row.getString("name"),
                        row.getString("spoken_by"),
                        row.getObject("belongs", Boolean.class),
                        Sponsor.Kind.of(row.getString("kind")),
                        row.getTimestamp("joined_at").toInstant()))
                .list();
    }
}
