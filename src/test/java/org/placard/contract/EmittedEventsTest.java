package org.placard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.EventTypes;
import org.placard.paths.RunsLast;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs last: every event in every journal that the tests wrote fits its published schema. Writes which types were seen, and
 * how often, to {@code target/events-seen.txt}.
 */
@RunsLast
class EmittedEventsTest {

    private static final JsonMapper JSON = new JsonMapper();

    // Entries that a test damaged on purpose do not fit their own hash.
    private static final String WHOLE_ENTRIES = """
            select file, number, body
              from (select file, number, body, hash,
                           coalesce(lag(hash) over (partition by file order by number),
                                    decode(repeat('00', 32), 'hex')) as before
                      from journal_entry) as entry
             where hash = sha256(before || convert_to(body, 'UTF8'))""";

    private final ContractFiles files = new ContractFiles();
    private final Schemas schemas = new Schemas(new Contract(files), files);
    private final Map<String, Integer> seen = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void every_event_that_was_emitted_fits_its_schema() throws SQLException, IOException {
        EventTypes.all().keySet().forEach(type -> seen.put(type, 0));
        for (String database : TestServers.databases()) {
            read(database);
        }
        String counts = seen.entrySet().stream()
                .map(type -> "%7d  %s%n".formatted(type.getValue(), type.getKey()))
                .collect(Collectors.joining());
        Files.writeString(Path.of("target", "events-seen.txt"), counts);
        assertThat(faults).isEmpty();
    }

    private void read(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, EmbeddedDatabase.USER, "");
                Statement query = connection.createStatement()) {
            if (!hasJournal(query)) {
                return;
            }
            connection.setAutoCommit(false);
            query.setFetchSize(500);
            ResultSet entries = query.executeQuery(WHOLE_ENTRIES);
            while (entries.next()) {
                String entry = entries.getString("file") + " entry " + entries.getLong("number");
                JSON.readTree(entries.getString("body")).path("events").forEach(event -> check(entry, event));
            }
        }
    }

    private static boolean hasJournal(Statement query) throws SQLException {
        ResultSet found = query.executeQuery("select to_regclass('journal_entry') is not null");
        return found.next() && found.getBoolean(1);
    }

    private void check(String entry, JsonNode event) {
        String type = event.path("type").stringValue();
        seen.merge(type, 1, Integer::sum);
        List<String> wrong = schemas.know(type)
                ? schemas.faults(type, event.path("data"))
                : List.of("the contract has no such type");
        if (!wrong.isEmpty()) {
            faults.add("%s, %s: %s in %s".formatted(entry, type, wrong, event.path("data")));
        }
    }
}
