package org.placard.states;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.placard.platform.Csv;
import org.springframework.stereotype.Component;

/** Fills the tables of States and terms from the data that ship; runs again whenever those change. */
@Component
class R__StatesAndMembership extends BaseJavaMigration {

    private static final String STATES = "/data/states.csv";
    private static final String MEMBERSHIP = "/data/membership.csv";
    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        checksum.update((Csv.text(STATES) + Csv.text(MEMBERSHIP)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("delete from membership_term");
        }
        for (Map<String, String> row : Csv.rows(STATES)) {
            state(connection, row);
        }
        for (Map<String, String> row : Csv.rows(MEMBERSHIP)) {
            term(connection, row);
        }
    }

    private static void state(Connection connection, Map<String, String> row) throws SQLException {
        execute(
                connection,
                "insert into state (iso3, iso2, m49) values (?, ?, ?) on conflict (iso3) do update"
                        + " set iso2 = excluded.iso2, m49 = excluded.m49",
                row.get("iso3"),
                row.get("iso2"),
                row.get("m49"));
        for (String language : LANGUAGES) {
            execute(
                    connection,
                    "insert into state_name (iso3, language, name) values (?, ?, ?)"
                            + " on conflict (iso3, language) do update set name = excluded.name",
                    row.get("iso3"),
                    language,
                    row.get(language));
        }
    }

    private static void term(Connection connection, Map<String, String> row) throws SQLException {
        execute(
                connection,
                "insert into membership_term (iso3, regional_group, member_from, member_to) values (?, ?, ?, ?)",
                row.get("iso3"),
                row.get("regional_group"),
                LocalDate.parse(row.get("member_from")),
                LocalDate.parse(row.get("member_to")));
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
