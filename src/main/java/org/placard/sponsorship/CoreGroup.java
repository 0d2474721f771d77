package org.placard.sponsorship;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the main sponsors of drafts named as their core groups, whether they joined yet or not. */
@Repository
public class CoreGroup {

    private final JdbcClient jdbc;

    CoreGroup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who were named and have not joined the core group: each is free to. */
    public List<String> invited(FileId file) {
        return jdbc.sql("select state from core_group_named n where file = ? and not exists (select from sponsor s"
                        + " where s.file = n.file and s.state = n.state and kind = 'core-group' and left_at is null)"
                        + " order by named_at, state")
                .param(file.value())
                .query(String.class)
                .list();
    }

    boolean named(FileId file, String state) {
        return jdbc.sql("select exists (select from core_group_named where file = ? and state = ?)")
                .params(file.value(), state)
                .query(Boolean.class)
                .single();
    }

    void name(FileId file, String state, Instant at) {
        jdbc.sql("insert into core_group_named (file, state, named_at) values (?, ?, ?)")
                .params(file.value(), state, Timestamp.from(at))
                .update();
    }
}
