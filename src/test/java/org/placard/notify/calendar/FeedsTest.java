package org.placard.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.ChangingSessions;
import org.placard.calendar.Cutoff;
import org.placard.calendar.SettingCutoffs;
import org.placard.calendar.Visitor;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DueDateMoved;
import org.placard.journal.contract.ObligationOpened;
import org.placard.journal.contract.ObligationRef;
import org.placard.notify.Secret;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Calendars over HTTP, as calendar programs fetch them. */
class FeedsTest extends PlacardTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String file = UUID.randomUUID().toString();
    private final String holder = "Officer " + UUID.randomUUID();
    private final DraftRef draft = new DraftRef(file, "A/HRC/43/L.31", "a title");
    private final ObligationRef report = new ObligationRef("o-1", 9, "report", "HRC/49", holder, "poverty, and more");
    private final String login = "reader-" + UUID.randomUUID();
    private final Actor reader = new Actor(login, Role.SECRETARIAT, null);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MakingLinks making;

    @Autowired
    private Following following;

    @Autowired
    private FileCalendars calendars;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private AnnouncingSessions announcing;

    @Autowired
    private ChangingSessions changing;

    @Autowired
    private SettingCutoffs settingCutoffs;

    private long sequence;

    @BeforeEach
    void aReportIsDue() {
        people.admit(login, "a reader", "practice", Role.SECRETARIAT, null);
        LocalDate day = LocalDate.of(2020, 12, 20);
        happens(new ObligationOpened(draft, report, List.of(Told.due("submission", day.toString()))));
    }

    @Test
    void a_calendar_is_fetched_by_its_secret_address_without_signing_in() {
        HttpResponse<byte[]> feed = get(secret(), "Accept-Encoding", "identity");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(feed.headers().firstValue("Cache-Control")).contains("no-cache, private");
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Documents.events(Documents.read(text(feed))))
                .singleElement()
                .satisfies(event -> assertThat(Documents.value(event, "SUMMARY"))
                        .isEqualTo("Report to be submitted: poverty, and more"));
    }

    @Test
    void what_a_program_has_already_is_not_sent_again_until_it_changes() {
        String secret = secret();
        HttpResponse<byte[]> first = get(secret);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String since = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(get(secret, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(secret, "If-Modified-Since", since).statusCode()).isEqualTo(304);
        assertThat(get(secret, "If-None-Match", tag).headers().firstValue("ETag"))
                .contains(tag);

        happens(new DueDateMoved(draft, report, Told.due("submission", "2021-01-10"), null, "49", 0, List.of()));
        HttpResponse<byte[]> moved = get(secret, "If-None-Match", tag);
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(text(moved)).contains("DTSTART;VALUE=DATE:20210110\r\n", "SEQUENCE:1\r\n");
    }

    @Test
    void a_long_calendar_is_sent_compressed_to_whoever_can_read_that() throws IOException {
        for (int i = 2; i < 12; i++) {
            ObligationRef more = new ObligationRef("o-" + i, i, "report", "HRC/49", holder, "report " + i);
            happens(new ObligationOpened(draft, more, List.of(Told.due("submission", "2020-12-20"))));
        }
        HttpResponse<byte[]> feed = get(secret(), "Accept-Encoding", "gzip");

        assertThat(feed.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] body = new GZIPInputStream(new ByteArrayInputStream(feed.body())).readAllBytes();
        assertThat(Documents.events(Documents.read(new String(body, StandardCharsets.UTF_8))))
                .hasSize(11);
    }

    @Test
    void a_revoked_address_an_unknown_one_and_one_whose_owner_is_gone_answer_alike() {
        MakingLinks.Made revoked = making.make(reader, "mine", null, "en");
        making.revoke(reader, revoked.link().id());
        String gone = secret();
        database.sql("delete from person where login = ?").param(login).update();

        assertThat(List.of(revoked.secret(), gone, Secret.make(), "x", "..%2f")).allSatisfy(secret -> {
            HttpResponse<byte[]> feed = get(secret);
            assertThat(feed.statusCode()).isIn(400, 404);
            assertThat(text(feed)).doesNotContain("VCALENDAR");
        });
        assertThat(get(revoked.secret()).statusCode()).isEqualTo(404);
        assertThat(get(gone).statusCode()).isEqualTo(404);
    }

    @Test
    void the_secret_itself_is_kept_nowhere() {
        String secret = secret();

        assertThat(secret).hasSize(32);
        assertThat(database.sql("select l::text from notify_calendar_link l where owner = ?")
                        .param(login)
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    void a_delegation_that_came_to_act_for_another_state_sees_the_former_one_no_more() {
        String delegate = "delegate-" + UUID.randomUUID();
        people.admit(delegate, "a delegate", "practice", Role.DELEGATION, "CHN");
        String secret = making.make(new Actor(delegate, Role.DELEGATION, "CHN"), "state", "CHN", "zh")
                .secret();
        assertThat(text(get(secret))).contains("人权理事会：中国");

        database.sql("update person set state = 'CUB' where login = ?")
                .param(delegate)
                .update();
        assertThat(get(secret).statusCode()).isEqualTo(404);
    }

    @Test
    void a_state_sees_what_follows_from_the_drafts_that_it_sponsors() {
        database.sql("insert into notify_sponsor (consumer, file, state, main, sponsoring, sequence)"
                        + " values (?, ?, 'NRU', false, true, 1), (?, ?, 'TUV', false, false, 1)")
                .params(CalendarChannel.FOLLOWER, file, CalendarChannel.FOLLOWER, file)
                .update();

        assertThat(text(get(making.make(reader, "state", "NRU", "en").secret())))
                .contains("poverty\\, and more");
        assertThat(text(get(making.make(reader, "state", "TUV", "en").secret())))
                .doesNotContain("VEVENT");
    }

    @Test
    void what_was_cancelled_stays_for_a_while_and_what_is_long_over_does_not() {
        String secret = secret();
        happens(new DueDateMoved(draft, report, Told.due("submission", null), null, "49", 0, List.of()));
        assertThat(text(get(secret))).contains("STATUS:CANCELLED");

        database.sql("update notify_calendar_entry set changed_at = changed_at - interval '31 days' where file = ?")
                .param(file)
                .update();
        assertThat(text(get(secret))).doesNotContain("VEVENT");
    }

    @Test
    void programs_make_and_revoke_addresses_too() throws IOException, InterruptedException {
        HttpResponse<String> made =
                api("POST", "", "{\"topic\":\"holder\",\"subject\":\"%s\",\"language\":\"fr\"}".formatted(holder));
        assertThat(made.statusCode()).isEqualTo(201);
        String secret = made.body().replaceAll(".*/feeds/([^.]+)\\.ics.*", "$1");
        assertThat(text(get(secret))).contains("Rapport à soumettre");

        String id = making.of(reader).get(0).id().toString();
        assertThat(api("GET", "", null).body()).contains(id).doesNotContain(secret);
        assertThat(api("DELETE", "/" + id, null).statusCode()).isEqualTo(204);
        assertThat(get(secret).statusCode()).isEqualTo(404);
        assertThat(api("DELETE", "/" + id, null).statusCode()).isEqualTo(404);
        assertThat(http.send(request("/api/calendars").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, null, en, calendars.unknown-topic",
                "everything, null, en, calendars.unknown-topic",
                "state, null, en, platform.missing",
                "state, ' ', en, platform.missing",
                "state, XYZ, en, calendars.unknown-subject",
                "session, 4711, en, calendars.unknown-subject",
                "holder, Nobody, en, calendars.unknown-subject",
                "mine, null, de, calendars.unknown-language",
                "mine, null, null, calendars.unknown-language"
            })
    void what_makes_no_calendar_is_refused_and_makes_none(String about, String subject, String language, String rule) {
        assertThatThrownBy(() -> making.make(reader, about, subject, language))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.rule().id()).isEqualTo(rule));
        assertThat(making.of(reader)).isEmpty();
    }

    @Test
    void a_delegation_gets_no_address_for_another_state_and_revokes_nobody_else_s() {
        Actor delegate = new Actor("china", Role.DELEGATION, "CHN");
        MakingLinks.Made other = making.make(reader, "mine", null, "en");

        assertThatThrownBy(() -> making.make(delegate, "state", "CUB", "en")).hasMessageContaining("another-state");
        assertThatThrownBy(() -> making.revoke(delegate, other.link().id())).hasMessageContaining("unknown-link");
        assertThat(get(other.secret()).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_has_more_addresses_than_allowed() {
        for (int i = 0; i < 20; i++) {
            making.make(reader, "mine", null, "en");
        }
        assertThatThrownBy(() -> making.make(reader, "mine", null, "en")).hasMessageContaining("too-many");

        making.revoke(reader, making.of(reader).get(0).id());
        making.make(reader, "mine", null, "en");
    }

    @Test
    void a_session_that_moves_in_the_council_s_calendar_moves_in_the_feed() {
        Actors.as(new Actor(login, Role.SECRETARIAT, null), () -> {
            announcing.announce("S-79", LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 2), "urgent", null);
            return null;
        });
        await("the session is in the calendars")
                .atMost(Duration.ofSeconds(60))
                .until(() -> making.sessions().contains("S-79"));
        String secret = making.make(reader, "session", "S-79", "en").secret();
        assertThat(text(get(secret))).contains("DTSTART;VALUE=DATE:20201201\r\n", "SEQUENCE:0\r\n");

        Actors.as(new Actor(login, Role.SECRETARIAT, null), () -> {
            changing.change("S-79", LocalDate.of(2020, 12, 3), LocalDate.of(2020, 12, 4), "travel", null);
            return null;
        });
        await("the feed has the new day")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(text(get(secret)))
                        .contains(
                                "DTSTART;VALUE=DATE:20201203\r\n", "DTEND;VALUE=DATE:20201205\r\n", "SEQUENCE:1\r\n"));
    }

    @Test
    void the_cut_offs_of_a_session_stand_in_its_feed_and_move_with_it() {
        Actors.as(new Actor(login, Role.SECRETARIAT, null), () -> {
            announcing.announce("S-78", LocalDate.of(2020, 9, 14), LocalDate.of(2020, 10, 9), null, null);
            return null;
        });
        await("the session is in the calendars")
                .atMost(Duration.ofSeconds(60))
                .until(() -> making.sessions().contains("S-78"));
        String secret = making.make(reader, "session", "S-78", "en").secret();
        // The Thursday of the penultimate week, and the end of the last day.
        assertThat(startsOf(secret))
                .contains(
                        "Deadline for submitting drafts, session S-78 20201001T130000 0",
                        "Deadline for co-sponsoring drafts, session S-78 20201009T180000 0");

        Actors.as(new Actor(login, Role.SECRETARIAT, null), () -> {
            settingCutoffs.set("S-78", Cutoff.TABLING, LocalDateTime.of(2020, 10, 2, 12, 30), null, null);
            changing.change("S-78", LocalDate.of(2020, 9, 14), LocalDate.of(2020, 10, 16), "more drafts", null);
            return null;
        });
        await("the feed has the new moments")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(startsOf(secret))
                        .contains(
                                "Deadline for submitting drafts, session S-78 20201009T123000 2",
                                "Deadline for co-sponsoring drafts, session S-78 20201016T180000 1"));

        Actors.as(new Actor(login, Role.SECRETARIAT, null), () -> {
            settingCutoffs.set("S-78", Cutoff.TABLING, null, null, null);
            changing.change("S-78", LocalDate.of(2020, 9, 14), LocalDate.of(2020, 9, 16), "few drafts", null);
            return null;
        });
        // A session of three days has no penultimate week.
        await("what has lost its moment is cancelled")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(startsOf(secret))
                        .contains("Cancelled: Deadline for submitting drafts, session S-78 20201008T130000 4"));
    }

    private List<String> startsOf(String secret) {
        return Documents.events(Documents.read(text(get(secret)))).stream()
                .map(event -> Stream.of("SUMMARY", "DTSTART", "SEQUENCE")
                        .map(name -> Documents.value(event, name))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void an_adopted_draft_brings_its_action_its_meeting_and_its_due_dates_and_its_sponsors() {
        FileId adopted = files.adopted(TODAY);

        await("the calendars have read the file")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(shown(adopted).map(one -> one.about().due()))
                                .contains("meeting", "planning", "forecast", "submission", "issue"));
        List<Shown> shown = shown(adopted).toList();
        assertThat(shown)
                .filteredOn(one -> one.about().kind() == Kind.ACTION)
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.outcome()).isEqualTo("adopted");
                    assertThat(action.span()).isEqualTo(Span.day(TODAY));
                    assertThat(action.about().session()).isEqualTo("43");
                });
        assertThat(shown).extracting(one -> one.about().session()).contains("46", "49");
        assertThat(database.sql("select main from notify_sponsor where consumer = ? and file = ? and state = 'CHN'")
                        .params(CalendarChannel.FOLLOWER, adopted.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private Stream<Shown> shown(FileId of) {
        return transactions
                .execute(status -> calendars.hold(CalendarChannel.FOLLOWER, of.value()))
                .entries()
                .values()
                .stream()
                .map(Entry::shown);
    }

    @Test
    void the_page_shows_an_address_once_and_revokes_it() {
        Visitor visitor = new Visitor(port, login, "practice").signIn();
        visitor.submit("/calendars", "/calendars", Map.of("topic", "holder", "subject", holder, "language", "es"));
        String shown = visitor.page("/calendars").body();
        String secret = shown.replaceAll("(?s).*/feeds/([^.]+)\\.ics.*", "$1");
        assertThat(secret).hasSize(32);
        assertThat(text(get(secret))).contains("Informe por presentar");

        String again = visitor.page("/calendars").body();
        assertThat(again).contains(holder, "espa\u00f1ol").doesNotContain(secret);
        String id = making.of(reader).get(0).id().toString();
        visitor.submit("/calendars", "/calendars/" + id + "/revocation", Map.of());
        assertThat(get(secret).statusCode()).isEqualTo(404);
        assertThat(visitor.page("/calendars").body()).contains("You have made no address yet.");
    }

    @Test
    void the_days_of_the_sessions_are_open_to_all_who_are_signed_in_and_to_nobody_else() throws Exception {
        HttpResponse<String> stranger = http.send(
                request("/calendars/sessions.ics").header("Accept", "text/html").build(), BodyHandlers.ofString());

        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        assertThat(new Visitor(port, login, "practice")
                        .signIn()
                        .page("/calendars/sessions.ics")
                        .body())
                .startsWith("BEGIN:VCALENDAR");
    }

    private String secret() {
        return making.make(reader, "holder", holder, "en").secret();
    }

    private void happens(DomainEvent event) {
        sequence++;
        Happened happened = new Happened(file + "-" + sequence, file, sequence, clock.instant(), event);
        transactions.executeWithoutResult(
                status -> following.follow(CalendarChannel.FOLLOWER, happened, calendar -> calendar));
    }

    private HttpResponse<byte[]> get(String secret, String... headers) {
        try {
            HttpRequest.Builder request = request("/feeds/" + secret + ".ics");
            return http.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> api(String method, String path, String body) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((login + ":practice").getBytes(StandardCharsets.UTF_8));
        return http.send(
                request("/api/calendars" + path)
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
