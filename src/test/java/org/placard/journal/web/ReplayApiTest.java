package org.placard.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replays asked for by programs, and the trace that a request brings. */
class ReplayApiTest extends PlacardTest {

    private static final String SENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private JdbcClient jdbc;

    private FileId file;

    @BeforeEach
    void tabled() {
        people.admit("operator", "who runs Placard", "practice", Role.OPERATOR, null);
        people.admit("secretariat", "the secretariat", "practice", Role.SECRETARIAT, null);
        file = files.tabled();
    }

    @Test
    void a_replay_is_taken_in_at_once_and_says_how_far_it_is() throws Exception {
        HttpResponse<String> asked = post("operator", "{\"file\":\"" + file + "\",\"fromSequence\":1}");

        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.body()).contains("\"askedBy\":\"operator\"", "\"fromSequence\":1");
        String address = asked.headers().firstValue("Location").orElseThrow();
        await("it is carried out")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !get("operator", address).body().contains("\"endedAt\":null"));
        assertThat(get("operator", address).body()).contains("\"files\":1").doesNotContain("\"events\":0");
        assertThat(get("operator", "/api/replays").body()).contains(file.value());
    }

    @Test
    void only_who_runs_placard_may_ask() throws Exception {
        assertThat(post("secretariat", "{\"all\":true}").statusCode()).isEqualTo(403);
        assertThat(get("secretariat", "/api/replays").statusCode()).isEqualTo(403);
        assertThat(get("secretariat", "/api/replays/" + UUID.randomUUID()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_not_clear_is_refused() throws Exception {
        assertProblem(422, "journal.replay-of-what", "{}");
        assertProblem(422, "journal.replay-of-what", "{\"file\":\"a\",\"all\":true}");
        assertProblem(
                422,
                "journal.replay-from-where",
                "{\"all\":true,\"fromSequence\":1,\"since\":\"2020-03-12T09:00:00Z\"}");
        assertProblem(422, "journal.replay-sequence", "{\"all\":true,\"fromSequence\":0}");
        assertProblem(404, "platform.unknown-file", "{\"file\":\"" + UUID.randomUUID() + "\"}");
        assertProblem(422, "platform.not-a-date", "{\"all\":true,\"since\":\"yesterday\"}");
        assertThat(get("operator", "/api/replays/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_trace_of_a_request_stands_in_the_entry_of_its_command() throws Exception {
        http.send(
                request("secretariat", "/api/files/" + file + "/check")
                        .header("traceparent", SENT)
                        .POST(BodyPublishers.ofString("{\"decision\":\"accepted\"}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(jdbc.sql("select body from journal_entry where file = ? order by number desc limit 1")
                        .param(file.value())
                        .query(String.class)
                        .single())
                .contains("\"traceparent\":\"" + SENT + "\"");
    }

    @Test
    void who_runs_placard_sees_what_waits_and_others_only_whether_it_is_up() throws Exception {
        assertThat(get("operator", "/actuator/health").body()).contains("\"backlog\":", "\"oldestSeconds\":");
        assertThat(get("operator", "/actuator/metrics/placard.relay.backlog").statusCode())
                .isEqualTo(200);
        people.admit("china", "the delegation of China", "practice", Role.DELEGATION, "CHN");
        assertThat(get("china", "/actuator/health").body()).doesNotContain("backlog");
        assertThat(get("china", "/actuator/metrics/placard.relay.backlog").statusCode())
                .isEqualTo(403);
    }

    private void assertProblem(int status, String rule, String body) throws Exception {
        HttpResponse<String> answer = post("operator", body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(rule);
    }

    private HttpResponse<String> post(String login, String body) throws IOException, InterruptedException {
        return http.send(
                request(login, "/api/replays")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String login, String path) throws IOException, InterruptedException {
        return http.send(request(login, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String login, String path) {
        String credentials = Base64.getEncoder().encodeToString((login + ":practice").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + credentials);
    }
}
