package org.placard.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.platform.Csv;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

class MembershipTest {

    private static final LocalDate SAMPLE = LocalDate.of(2020, 6, 17);

    private static Membership membership;
    private static States states;

    @BeforeAll
    static void fill_the_tables() throws Exception {
        String url = TestServers.freshDatabase();
        try (Connection connection = DriverManager.getConnection(url, EmbeddedDatabase.USER, "")) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V20__states.sql"));
            new R__StatesAndMembership().migrate(on(connection));
            // A release that changes the data runs the migration again.
            new R__StatesAndMembership().migrate(on(connection));
        }
        DataSource database = new DriverManagerDataSource(url, EmbeddedDatabase.USER, "");
        membership = new Membership(JdbcClient.create(database));
        states = new States(JdbcClient.create(database));
    }

    static Stream<LocalDate> daysOfSessions() {
        return Csv.rows("/data/sessions.csv").stream()
                .flatMap(row -> LocalDate.parse(row.get("opening"))
                        .datesUntil(LocalDate.parse(row.get("closing")).plusDays(1)))
                .filter(Membership::covers);
    }

    @Test
    void on_every_day_of_a_session_the_council_has_47_members() {
        assertThat(daysOfSessions().toList())
                .hasSizeGreaterThan(500)
                .allSatisfy(day -> assertThat(membership.membersOn(day))
                        .as("%s", day)
                        .hasSize(47)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31", "2027-01-01", "2016-09-13"})
    void a_day_of_which_not_all_members_are_known_is_said_to_be_outside(LocalDate day) {
        assertThat(Membership.covers(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01", "2026-12-31"})
    void the_first_and_the_last_day_that_are_covered_have_all_members(LocalDate day) {
        assertThat(Membership.covers(day)).isTrue();
        assertThat(membership.membersOn(day)).hasSize(47);
    }

    @ParameterizedTest
    @MethodSource("org.placard.states.SampleSponsors#printed")
    void of_the_sponsors_of_the_sample_draft_three_were_members(String printed) {
        String iso3 = states.named(printed).iso3().orElseThrow();
        assertThat(membership.isMember(iso3, SAMPLE))
                .isEqualTo(List.of("PAK", "SOM", "VEN").contains(iso3));
    }

    @Test
    void members_change_in_mid_year() {
        assertThat(membership.isMember("RUS", LocalDate.of(2022, 4, 7))).isTrue();
        assertThat(membership.isMember("RUS", LocalDate.of(2022, 4, 8))).isFalse();
        assertThat(membership.isMember("CZE", LocalDate.of(2022, 5, 9))).isFalse();
        assertThat(membership.isMember("CZE", LocalDate.of(2022, 5, 10))).isTrue();
    }

    @Test
    void a_state_has_its_name_in_six_languages_and_in_english_for_any_other() {
        assertThat(states.nameOf("VEN", Locale.FRENCH)).isEqualTo("Venezuela (République bolivarienne du)");
        assertThat(states.nameOf("CHN", Locale.CHINESE)).isEqualTo("中国");
        assertThat(states.nameOf("TUR", Locale.ENGLISH)).isEqualTo("Türkiye");
        assertThat(states.nameOf("TUR", Locale.forLanguageTag("sw"))).isEqualTo("Türkiye");
    }

    private static Context on(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
