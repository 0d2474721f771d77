package org.placard.platform.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.notify.web.Signed;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Reconciliations that Placard makes by itself or when asked, and what is known of them afterwards. */
class ReconciliationTest extends PlacardTest {

    private static final ReconcileSettings DAILY = new ReconcileSettings(Duration.ofDays(1), LocalTime.of(3, 0));

    private enum Fault implements Kind {
        ODD;

        @Override
        public String meaning() {
            return "it is odd";
        }

        @Override
        public String remedy() {
            return "make it even";
        }
    }

    /** Finds one odd thing, or nothing is to be known. */
    private record Odd(String name, boolean known) implements Comparison {

        @Override
        public String title() {
            return "Odd and even";
        }

        @Override
        public List<Kind> kinds() {
            return List.of(Fault.ODD);
        }

        @Override
        public Findings compare(Scope scope) {
            if (!known) {
                throw new NotCompared("nobody there", null);
            }
            Findings findings = new Findings(kinds());
            findings.compared("things", 7);
            findings.add(Difference.of(Fault.ODD, "file-1", 3L, "event-1", "here"));
            return findings;
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name = "odd-" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private DataSource database;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private WebApplicationContext context;

    @BeforeEach
    void people() {
        people.admit("operator", "who runs Placard", "practice", Role.OPERATOR, null);
        people.admit("auditor", "the auditor", "practice", Role.AUDITOR, null);
        people.admit("secretariat", "the secretariat", "practice", Role.SECRETARIAT, null);
    }

    @AfterEach
    void signOut() {
        Signed.out();
    }

    @Test
    void a_program_has_a_file_reconciled_and_reads_what_came_of_it() throws Exception {
        FileId file = files.tabled();

        assertThat(post("operator", "{\"file\":\"" + file + "\"}").statusCode()).isEqualTo(202);

        await("both comparisons have ended").atMost(Duration.ofSeconds(60)).until(() -> of(file).size() == 2);
        assertThat(of(file)).extracting(Reconciliation::comparison).containsExactlyInAnyOrder("events", "ledger");
        assertThat(of(file)).allSatisfy(one -> {
            assertThat(one.differences()).isEmpty();
            assertThat(one.askedBy()).isEqualTo("operator");
            assertThat(one.fault()).isNull();
        });
        assertThat(get("auditor").body()).contains(file.value(), "\"kind\":\"lost\"", "\"found\":0");
        assertThat(page(Role.AUDITOR))
                .contains("file " + file.value(), "no differences")
                .doesNotContain("Compare now");
        assertThat(page(Role.OPERATOR)).contains("Compare now");
    }

    @Test
    void only_who_runs_placard_may_ask_and_the_auditor_may_look() throws Exception {
        assertThat(post("auditor", "{}").statusCode()).isEqualTo(403);
        assertThat(post("secretariat", "{}").statusCode()).isEqualTo(403);
        assertThat(get("secretariat").statusCode()).isEqualTo(403);
        Signed.in("auditor", Role.AUDITOR, null);
        web().perform(MockMvcRequestBuilders.post("/reconciliations")).andExpect(status().isForbidden());
        Signed.in("secretariat", Role.SECRETARIAT, null);
        web().perform(MockMvcRequestBuilders.get("/reconciliations")).andExpect(status().isForbidden());
        assertThat(post("operator", "{\"file\":\"a/b\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_found_is_kept_and_stands_in_health_and_metrics() {
        Odd odd = new Odd(name, true);
        new ReconcileMeters(
                meters, List.of(odd), new LastReconciliations(new Reconciliations(JdbcClient.create(database))));
        reconciling(odd).compare(odd, Scope.EVERYTHING, "test");

        Reconciliation kept = kept().get(0);
        assertThat(kept.compared()).containsEntry("things", 7L);
        assertThat(kept.counts()).containsExactly(new Findings.Count("odd", "it is odd", "make it even", 1, 0));
        assertThat(kept.differences())
                .singleElement()
                .extracting(Difference::detail)
                .isEqualTo("here");
        assertThat(meters.get("placard.reconcile.differences")
                        .tag("comparison", name)
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(new ReconcileHealthIndicator(new LastReconciliations(reconciliations))
                        .health()
                        .getDetails()
                        .get(name)
                        .toString())
                .contains("differences=1", "odd=1");
    }

    @Test
    void what_could_not_be_compared_is_kept_with_the_reason_and_is_no_zero() {
        Odd odd = new Odd(name, false);

        assertThatThrownBy(() -> reconciling(odd).compare(odd, Scope.EVERYTHING, "test"))
                .isInstanceOf(NotCompared.class);

        assertThat(kept()).singleElement().extracting(Reconciliation::fault).isEqualTo("nobody there");
        assertThat(reconciliations.lastOfAll())
                .noneMatch(one -> one.comparison().equals(name));
    }

    @Test
    void one_node_at_a_time() throws Exception {
        Odd odd = new Odd(name, true);
        try (Connection other = database.getConnection();
                Statement lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('placard.reconcile." + name + "', 0))");
            assertThat(reconciling(odd).compare(odd, Scope.EVERYTHING, "test")).isEmpty();
            lock.execute("select pg_advisory_unlock_all()");
        }
        assertThat(reconciling(odd).compare(odd, Scope.EVERYTHING, "test")).isPresent();
    }

    @Test
    void by_itself_it_reconciles_once_in_the_quiet_hour() {
        Odd odd = new Odd(name, true);
        Instant started = Instant.parse("2020-03-12T12:00:00Z");

        job(odd, started, started.plus(Duration.ofHours(13))).look();
        assertThat(kept()).isEmpty();
        ReconciliationJob later = job(odd, started, started.plus(Duration.ofHours(15)));
        later.look();
        later.look();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void its_time_comes_by_geneva_s_winter_hour() {
        Instant three = Instant.parse("2020-03-12T02:00:00Z");
        assertThat(ReconciliationJob.lastTime(three, DAILY)).isEqualTo(three);
        assertThat(ReconciliationJob.lastTime(three.minusSeconds(1), DAILY)).isEqualTo(three.minus(Duration.ofDays(1)));
    }

    @Test
    void the_report_shows_some_and_counts_the_rest() {
        Findings findings = new Findings(List.of(Fault.ODD));
        for (long n = 1; n <= 12; n++) {
            findings.add(Difference.of(Fault.ODD, "file", n, null, ""));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Report(new PrintStream(out, true, StandardCharsets.UTF_8)).print(new Odd(name, true), findings);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("file  number 10\n    and 2 more\n  What can be done: make it even")
                .doesNotContain("number 11");
    }

    /** A node that started then, asked now. */
    private ReconciliationJob job(Odd odd, Instant started, Instant now) {
        Instant[] time = {started};
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time[0];
            }
        };
        ReconciliationJob job =
                new ReconciliationJob(new Reconciling(List.of(odd), database, clock), reconciliations, DAILY, clock);
        time[0] = now;
        return job;
    }

    private Reconciling reconciling(Odd odd) {
        return new Reconciling(List.of(odd), database, Clock.systemUTC());
    }

    private List<Reconciliation> kept() {
        return reconciliations.latest().stream()
                .filter(one -> one.comparison().equals(name))
                .toList();
    }

    private List<Reconciliation> of(FileId file) {
        return reconciliations.latest().stream()
                .filter(one -> file.value().equals(one.file()) && one.endedAt() != null)
                .toList();
    }

    private HttpResponse<String> post(String login, String body) throws Exception {
        return http.send(request(login).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String login) throws Exception {
        return http.send(request(login).GET().build(), BodyHandlers.ofString());
    }

    private String page(Role role) throws Exception {
        Signed.in("somebody", role, null);
        return web().perform(MockMvcRequestBuilders.get("/reconciliations"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockMvc web() {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    private HttpRequest.Builder request(String login) {
        String credentials = Base64.getEncoder().encodeToString((login + ":practice").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/reconciliations"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + credentials);
    }
}
