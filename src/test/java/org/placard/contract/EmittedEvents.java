package org.placard.contract;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.placard.wholerun.WholeRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * When the tests of this JVM have ended, and before its databases do: reads every event in every journal that they wrote,
 * and leaves how many of which type there were, and which do not fit their schema.
 */
public final class EmittedEvents implements LauncherSessionListener {

    static final String BEGUN = "events-begun";
    static final String SEEN = "events-seen";
    static final String FAULTS = "events-faults";

    private static final JsonMapper JSON = new JsonMapper();

    // Entries that a test damaged on purpose do not fit their own hash.
    private static final String WHOLE_ENTRIES = """
            select file, number, body
              from (select file, number, body, hash,
                           coalesce(lag(hash) over (partition by file order by number),
                                    decode(repeat('00', 32), 'hex')) as before
                      from journal_entry) as entry
             where hash = sha256(before || convert_to(body, 'UTF8'))""";

    private final Map<String, Integer> seen = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        WholeRun.current().ifPresent(run -> run.leave(BEGUN, List.of()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        WholeRun.current().ifPresent(this::leave);
    }

    private void leave(WholeRun run) {
        ContractFiles files = new ContractFiles();
        Schemas schemas = new Schemas(new Contract(files), files);
        TestServers.databases().forEach(database -> read(database, schemas));
        run.leave(FAULTS, faults);
        run.leave(
                SEEN,
                seen.entrySet().stream()
                        .map(type -> type.getKey() + " " + type.getValue())
                        .toList());
    }

    private void read(String database, Schemas schemas) {
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
                JSON.readTree(entries.getString("body")).path("events").forEach(event -> check(entry, event, schemas));
            }
        } catch (SQLException problem) {
            faults.add("The journal in " + database + " could not be read: " + problem.getMessage());
        }
    }

    private static boolean hasJournal(Statement query) throws SQLException {
        ResultSet found = query.executeQuery("select to_regclass('journal_entry') is not null");
        return found.next() && found.getBoolean(1);
    }

    private void check(String entry, JsonNode event, Schemas schemas) {
        String type = event.path("type").stringValue();
        seen.merge(type, 1, Integer::sum);
        wrong(type, event, schemas)
                .map(fault -> "%s, %s: %s in %s".formatted(entry, type, fault, event.path("data")))
                .map(fault -> fault.replace('\n', ' '))
                .forEach(faults::add);
    }

    private static Stream<String> wrong(String type, JsonNode event, Schemas schemas) {
        return schemas.know(type)
                ? schemas.faults(type, event.path("data")).stream()
                : Stream.of("the contract has no such type");
    }
}
