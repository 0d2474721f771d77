package org.placard.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class ApiRefusalsTest extends PlacardTest {

    private static final String CHECK = "{\"decision\":\"accepted\"}";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PracticeFiles files;

    private FileId file;

    @BeforeEach
    void tabled() {
        people.admit("secretariat", "the secretariat", "practice", Role.SECRETARIAT, null);
        people.admit("china", "the delegation of China", "practice", Role.DELEGATION, "CHN");
        file = files.tabled();
    }

    @Test
    void who_is_not_signed_in_is_told_so() throws Exception {
        assertProblem(401, "platform.not-signed-in", send(request("/check").POST(BodyPublishers.ofString(CHECK))));
    }

    @Test
    void a_role_that_may_not_is_told_so() throws Exception {
        assertProblem(403, "platform.not-allowed", post("china", "/check", CHECK, null));
    }

    @Test
    void a_body_that_is_no_json_is_refused() throws Exception {
        assertProblem(400, "platform.bad-input", post("secretariat", "/check", "{\"decision\":", null));
    }

    @Test
    void an_unknown_decision_is_refused() throws Exception {
        assertProblem(422, "drafts.unknown-decision", post("secretariat", "/check", "{\"decision\":\"maybe\"}", null));
    }

    @Test
    void a_file_that_changed_meanwhile_is_not_written_over() throws Exception {
        assertProblem(412, "journal.changed-meanwhile", post("secretariat", "/check", CHECK, "\"7\""));
        assertThat(post("secretariat", "/check", CHECK, "\"1\"").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_file_is_refused() throws Exception {
        file = FileId.create();
        assertProblem(404, "platform.unknown-file", post("secretariat", "/check", CHECK, null));
    }

    @Test
    void a_refusal_says_who_can_lift_it() throws Exception {
        assertThat(post("secretariat", "/check", CHECK, "\"7\"").body())
                .contains("\"liftedBy\":[{\"code\":\"you\",\"words\":\"you, by what you send\"}]");
        assertThat(post("china", "/check", CHECK, null).body())
                .contains("\"code\":\"secretariat\"", "\"code\":\"operator\"");
    }

    @Test
    void an_address_that_nobody_serves_is_refused_in_the_same_form() throws Exception {
        assertProblem(404, "platform.unknown-page", post("secretariat", "/nothing", CHECK, null));
    }

    private HttpResponse<String> post(String login, String path, String body, String ifMatch) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((login + ":practice").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request =
                request(path).header("Authorization", "Basic " + credentials).POST(BodyPublishers.ofString(body));
        return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/files/" + file + path))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static void assertProblem(int status, String rule, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"rule\":\"" + rule + "\"", "\"remedy\":", "\"where\":", "\"source\":", "\"liftedBy\":");
    }
}
