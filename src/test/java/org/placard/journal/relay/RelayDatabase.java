package org.placard.journal.relay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with the tables of the journal alone. */
public final class RelayDatabase {

    private static final List<String> TABLES =
            List.of("V10__journal.sql", "V100__relay_shards.sql", "V101__replays.sql", "V166__entry_in_outbox.sql");

    private RelayDatabase() {}

    public static String fresh() {
        String url = TestServers.freshDatabase();
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url, EmbeddedDatabase.USER, ""));
        TABLES.forEach(migration -> jdbc.execute(script(migration)));
        return url;
    }

    private static String script(String migration) {
        try (InputStream script = RelayDatabase.class.getResourceAsStream("/db/migration/" + migration)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
