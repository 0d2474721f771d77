package org.placard.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placard.journal.relay.Outbox;
import org.placard.journal.relay.RelayDatabase;
import org.placard.practice.servers.EmbeddedDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Everything is sent again, in a database of its own. */
class ReplayOfAllTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(RelayDatabase.fresh(), EmbeddedDatabase.USER, "");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Replaying replaying =
            new Replaying(jdbc, new Outbox(database), new JdbcTransactionManager(database), 2);

    @Test
    void every_file_is_read_in_chunks_and_one_that_cannot_be_read_is_left_out_whole_and_named() {
        List<String> files =
                IntStream.rangeClosed(1, 5).mapToObj(n -> "file-" + n).toList();
        files.forEach(file -> IntStream.rangeClosed(1, 5).forEach(number -> entry(file, number, body(number))));
        IntStream.rangeClosed(1, 4).forEach(number -> entry("broken", number, number == 4 ? "{" : body(number)));

        ReplayWish wish = ReplayWish.of(null, true, 2L, null);
        Replay replay = replaying.carryOut(replaying.ask(wish, "test"), wish);

        assertThat(replay.files()).isEqualTo(5);
        assertThat(replay.events()).isEqualTo(20);
        assertThat(replay.fault()).contains("broken").doesNotContain("file-");
        assertThat(replay.endedAt()).isNotNull();
        assertThat(jdbc.sql("select file || ' ' || entry from outbox where replay = ? order by id")
                        .param(replay.id())
                        .query(String.class)
                        .list())
                .containsExactlyElementsOf(files.stream()
                        .flatMap(file -> IntStream.rangeClosed(2, 5).mapToObj(number -> file + " " + number))
                        .toList());
    }

    @Test
    void what_still_waits_for_the_first_time_is_sent_as_well() {
        entry("file", 1, body(1));
        jdbc.sql("insert into outbox (file, sequence, event, type, time, data, hash, shard)"
                        + " values ('file', 1, gen_random_uuid(), 't.v1', now(), '{}', '00', -1)")
                .update();
        ReplayWish wish = ReplayWish.of("file", false, null, null);

        replaying.carryOut(replaying.ask(wish, "test"), wish);
        replaying.carryOut(replaying.ask(wish, "test"), wish);

        assertThat(jdbc.sql("select count(*) from outbox").query(Integer.class).single())
                .isEqualTo(3);
    }

    private void entry(String file, int number, String body) {
        jdbc.sql("insert into journal_head (file) values (?) on conflict do nothing")
                .param(file)
                .update();
        jdbc.sql("insert into journal_entry (file, number, entry, at, recorded_at, actor, role, command, body, hash)"
                        + " values (?, ?, ?, now(), now(), 'x', 'x', 'x', ?, '\\x00')")
                .params(file, number, UUID.randomUUID(), body)
                .update();
    }

    private static String body(int number) {
        return "{\"events\":[{\"data\":{\"n\":1.50},\"id\":\"%s\",\"sequence\":%d,\"type\":\"t.v1\"}],\"number\":%d}"
                .formatted(UUID.randomUUID(), number, number);
    }
}
