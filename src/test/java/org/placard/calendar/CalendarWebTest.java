package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.calendar.ShippedCalendar.day;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendar as people and programs use it, in the real pages. */
class CalendarWebTest extends CalendarTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private Visitor secretariat;
    private Visitor delegation;

    @BeforeEach
    void let_people_in() {
        people.admit("calendar-clerk", "A clerk", "secret-1", Role.SECRETARIAT, null);
        people.admit("calendar-delegate", "A delegate", "secret-2", Role.DELEGATION, "CHN");
        secretariat = new Visitor(port, "calendar-clerk", "secret-1");
        delegation = new Visitor(port, "calendar-delegate", "secret-2");
    }

    @Test
    void a_program_reads_a_session_with_its_deadlines_and_its_entry_tag() {
        HttpResponse<String> answer = delegation.get("/api/sessions/49");
        JsonNode session = json(answer);
        assertThat(session.path("id").asString()).isEqualTo("49");
        assertThat(session.path("opening").asString()).isEqualTo("2022-02-28");
        assertThat(session.path("estimated").asBoolean()).isFalse();
        assertThat(session.path("deadlines").get(1).path("name").asString()).isEqualTo("submission");
        assertThat(session.path("deadlines").get(1).path("date").asString()).isEqualTo("2021-12-20");
        assertThat(session.path("deadlines").get(1).path("expression").asString())
                .isEqualTo("HRC/49:opening-P10W");
        assertThat(answer.headers().firstValue("ETag"))
                .hasValueSatisfying(
                        tag -> assertThat(tag).isEqualTo("\"" + trail.last(new SessionId("49").file()) + "\""));
        assertThat(json(delegation.get("/api/sessions"))).hasSizeGreaterThanOrEqualTo(36);
    }

    @Test
    void a_session_without_dates_is_answered_with_an_estimate_that_says_so() {
        JsonNode session = json(delegation.get("/api/sessions/64"));
        assertThat(session.path("estimated").asBoolean()).isTrue();
        assertThat(session.path("deadlines").get(1).path("estimate").asBoolean())
                .isTrue();
        assertThat(delegation.get("/api/sessions/S-999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_program_announces_changes_suspends_and_resumes() {
        String session = "/api/sessions/" + fresh();
        HttpResponse<String> announced =
                secretariat.put(session, "{\"opening\":\"2020-03-10\",\"closing\":\"2020-03-20\"}");
        assertThat(announced.statusCode()).isEqualTo(201);
        awaitToken(session.substring("/api/sessions/".length()), "closing-day");

        String tag = secretariat.get(session).headers().firstValue("ETag").orElseThrow();
        String later = "{\"opening\":\"2020-03-10\",\"closing\":\"2020-03-25\",\"reason\":\"Longer\"}";
        HttpResponse<String> changed = secretariat.put(session + "/dates", later, "If-Match", tag);
        assertThat(json(changed).path("closing").asString()).isEqualTo("2020-03-25");
        assertThat(secretariat.put(session + "/dates", later, "If-Match", tag).statusCode())
                .isEqualTo(412);

        JsonNode cut = json(secretariat.put(session + "/cut-offs/tabling", "{\"at\":\"2020-03-19T15:00\"}"));
        assertThat(cut.path("deadlines").get(3).path("at").asString()).isEqualTo("2020-03-19T14:00:00Z");

        JsonNode suspended = json(secretariat.put(session + "/suspension", "{\"lastDay\":\"2020-03-11\"}"));
        assertThat(suspended.path("closing").isNull()).isTrue();
        JsonNode resumed =
                json(secretariat.put(session + "/resumption", "{\"on\":\"2020-06-15\",\"closing\":\"2020-06-23\"}"));
        assertThat(resumed.path("closing").asString()).isEqualTo("2020-06-23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/sessions/49/dates|{\"opening\":\"2022-02-30\",\"closing\":\"2022-04-01\"}|422|platform.not-a-date",
                "/api/sessions/49/dates|{\"opening\":\"2022-02-28\"}|422|calendar.date-missing",
                "/api/sessions/49/dates|{\"opening\":\"2022-02-28\",\"closing\":\"2022-02-27\"}|422|calendar.closes-before-it-opens",
                "/api/sessions/99/dates|{\"opening\":\"2022-02-28\",\"closing\":\"2022-03-27\"}|404|calendar.unknown-session",
                "/api/sessions/x%3Cscript%3E/dates|{\"opening\":\"2022-02-28\",\"closing\":\"2022-03-27\"}|404|calendar.unknown-session",
                "/api/sessions/49/cut-offs/lunch|{\"at\":\"2022-03-01T13:00\"}|404|calendar.unknown-cutoff",
                "/api/sessions/49/dates|not json|400|platform.bad-input"
            })
    void bad_input_is_a_problem_that_names_the_rule_and_the_place(String path, String body, int status, String rule) {
        HttpResponse<String> answer = secretariat.put(path, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("rule").asString()).isEqualTo(rule);
        assertThat(problem.path("where").asString()).isNotBlank();
        assertThat(problem.path("remedy").asString()).isNotBlank();
        assertThat(sessions.get("49").closing()).isEqualTo(day("2022-04-01"));
    }

    @Test
    void a_delegation_reads_the_calendar_and_changes_nothing() {
        String dates = "{\"opening\":\"2022-02-28\",\"closing\":\"2022-03-27\"}";
        assertThat(delegation.put("/api/sessions/49/dates", dates).statusCode()).isEqualTo(403);
        delegation.signIn();
        HttpResponse<String> page = delegation.page("/sessions/49");
        assertThat(page.body()).contains("Session 49", "20 December 2021").doesNotContain("/sessions/49/preview");
        assertThat(delegation.page("/sessions").body()).contains("Session 49").doesNotContain("name=\"opening\"");
    }

    @Test
    void the_pages_show_all_sessions_and_mark_estimates() {
        secretariat.signIn();
        HttpResponse<String> list = secretariat.page("/sessions");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("Session 43", "Special session S-36", "To be expected", "Under way", "Over");
        assertThat(list.body()).doesNotContain("??");

        HttpResponse<String> estimate = secretariat.page("/sessions/64");
        assertThat(estimate.body()).contains("Session 64", "Estimate", "14 December 2026", "Announce the dates");
        assertThat(estimate.body()).doesNotContain("??", "Move the session");
    }

    @Test
    void the_secretariat_suspends_and_resumes_a_session_on_its_page() {
        String session = fresh();
        secretariat.signIn();
        HttpResponse<String> announced = secretariat.submit(
                "/sessions",
                "/sessions",
                Map.of("session", session, "opening", "2020-03-10", "closing", "2020-03-20", "reason", "<b>Why</b>"));
        assertThat(announced.statusCode()).isEqualTo(303);
        awaitToken(session, "closing-day");

        String page = "/sessions/" + session;
        HttpResponse<String> preview =
                secretariat.page(page + "/preview?change=suspend&lastDay=2020-03-11&reason=Pandemic");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Nothing has moved yet", "20 March 2020", "Not known", "Confirm and move")
                .doesNotContain("??");
        assertThat(sessions.get(session).suspended()).isFalse();

        assertThat(confirm(page, Map.of("change", "suspend", "lastDay", "2020-03-11", "reason", "Pandemic"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(secretariat.page(page).body())
                .contains("Suspended", "Not known until the session resumes.", "Pandemic", "&lt;b&gt;Why&lt;/b&gt;")
                .doesNotContain("<b>Why</b>", "??");

        assertThat(confirm(page, Map.of("change", "resume", "on", "2020-06-15", "closing", "2020-06-23"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(secretariat.page(page).body()).contains("after 11 March 2020, resumed on 15 June 2020");
    }

    @Test
    void a_change_that_would_move_something_else_by_now_is_refused_and_the_new_list_shown() {
        String session = fresh();
        announce(session, day("2020-05-04"), day("2020-05-08"));
        secretariat.signIn();
        String page = "/sessions/" + session;
        HttpResponse<String> refused = secretariat.submit(
                page, page + "/changes", Map.of("change", "extend", "closing", "2020-05-11", "seen", "of another day"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Something else would move by now", "Confirm and move")
                .doesNotContain("??");
        assertThat(sessions.get(session).closing()).isEqualTo(day("2020-05-08"));

        HttpResponse<String> problem =
                secretariat.put("/api" + page + "/extension", "{\"closing\":\"2020-05-11\",\"seen\":\"x\"}");
        assertThat(problem.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(problem.body()).path("rule").asString()).isEqualTo("calendar.moves-otherwise-now");

        String seen = json(secretariat.get("/api" + page + "/preview?change=extend&closing=2020-05-11"))
                .path("fingerprint")
                .asString();
        assertThat(secretariat
                        .put("/api" + page + "/extension", "{\"closing\":\"2020-05-11\",\"seen\":\"" + seen + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(sessions.get(session).closing()).isEqualTo(day("2020-05-11"));
    }

    @Test
    void each_change_of_a_session_has_an_address_of_its_own() {
        String session = fresh();
        announce(session, day("2020-05-04"), day("2020-05-08"));
        String api = "/api/sessions/" + session;
        json(secretariat.put(api + "/move", "{\"opening\":\"2020-05-05\",\"closing\":\"2020-05-08\"}"));
        json(secretariat.put(api + "/extension", "{\"closing\":\"2020-05-12\"}"));
        json(secretariat.put(api + "/early-closing", "{\"closing\":\"2020-05-07\"}"));
        assertThat(sessions.get(session).closing()).isEqualTo(day("2020-05-07"));
        assertThat(secretariat.put(api + "/suspension/calling-off", "{}").statusCode())
                .isEqualTo(409);
        assertThat(secretariat.get(api + "/preview?change=dance").statusCode()).isEqualTo(422);
        assertThat(delegation
                        .get(api + "/preview?change=extend&closing=2020-05-12")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> confirm(String page, Map<String, String> fields) {
        return secretariat.submit(page, page + "/changes", fields);
    }

    @Test
    void a_cut_off_is_set_on_the_page_and_returns_to_its_default_when_left_empty() {
        String session = fresh();
        announce(session, TODAY, TODAY.plusDays(8));
        String page = "/sessions/" + session;
        secretariat.signIn();
        secretariat.submit(
                page,
                page + "/changes",
                Map.of("change", "cut-off", "cutoff", "cosponsorship", "at", "2020-03-19T12:00"));
        assertThat(cutoffs.isSet(Cutoff.COSPONSORSHIP, new SessionId(session))).isTrue();
        assertThat(secretariat.page(page).body()).contains("Set by the secretariat for this session");

        secretariat.submit(page, page + "/changes", Map.of("change", "cut-off", "cutoff", "cosponsorship", "at", ""));
        assertThat(cutoffs.isSet(Cutoff.COSPONSORSHIP, new SessionId(session))).isFalse();
    }

    @Test
    void what_cannot_be_is_a_readable_page() {
        secretariat.signIn();
        HttpResponse<String> page = secretariat.submit(
                "/sessions/49",
                "/sessions/49/changes",
                Map.of("change", "dates", "opening", "2022-02-30", "closing", "2022-04-01"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("2022-02-30").doesNotContain("Exception", "??");
        assertThat(secretariat.page("/sessions/nowhere").statusCode()).isEqualTo(404);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
