package org.placard.practice.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.placard.practice.Api.Answer;
import tools.jackson.databind.JsonNode;

/** The meeting of OP 8 and the report of OP 9: reminded of, moved with their sessions, held and delivered. */
final class FollowUp {

    private static final String HIGH_COMMISSIONER = "high-commissioner@placard.example";

    private final Cast cast;
    private final Story story;
    private final String file;

    FollowUp(Cast cast, String file) {
        this.cast = cast;
        this.story = cast.story;
        this.file = file;
    }

    void delivered() {
        ordered();
        meetingPlanned();
        meetingHeld();
        reportRemindedOf();
        reportDelivered();
        remainsSeized();
    }

    private void ordered() {
        story.chapter("The resolution orders a meeting and a report");
        story.see("the meeting is at session", "46", meeting().path("session").asString());
        story.see("its length in minutes", 120, meeting().path("minutes").asInt());
        story.see("its agenda item", "3", meeting().path("agendaItem").asString());
        story.tell("  presided over by: %s", meeting().path("presidedBy").asString());
        story.tell("  theme: %s", meeting().path("title").asString());
        story.see("the report is at session", "49", report().path("session").asString());
        story.see("its forecast is due", "2021-11-22", due(report(), "forecast"));
        story.see("its submission is due", "2021-12-20", due(report(), "submission"));
        story.see("its issue is due", "2022-01-17", due(report(), "issue"));
    }

    private void meetingPlanned() {
        story.chapter("Reminders of the meeting; the 46th session closes later than announced");
        reminded("2020-12-28T08:00:00Z", "planning", "P8W");
        reminded("2021-01-25T08:00:00Z", "planning", "P4W");
        story.see("the meeting is to be held by", "2021-03-19", due(meeting(), "meeting"));
        Answer moved = cast.secretariat.put(
                "/api/sessions/46/dates",
                Map.of("opening", "2021-02-22", "closing", "2021-03-24", "reason", "Three more days"));
        story.see("the 46th session closes on", "2021-03-24", moved.text("closing"));
        story.see("and the meeting is to be held by", "2021-03-24", due(meeting(), "meeting"));
        cast.awaitEvent(file, "due-date-moved", "/due/date", "2021-03-24");
        cast.clock("2021-01-29T10:00:00Z");
        Answer planned = cast.secretariat.post(
                "/api/obligations/" + meeting().path("id").asString() + "/slot",
                Map.of("starts", "2021-02-26T10:00+01:00", "room", "Room XX", "minutes", 120));
        story.see("the meeting has its slot", 200, planned.status());
        prepared("concept-note", Map.of("reference", "https://example.org/concept-note"));
        prepared(
                "panellists",
                Map.of("panellists", List.of(Map.of("name", "The President of the Council", "moderator", true))));
        prepared(
                "services",
                Map.of(
                        "languages",
                        List.of("ar", "zh", "en", "fr", "ru", "es"),
                        "captioning",
                        true,
                        "signLanguage",
                        true));
        cast.awaitMail("president@placard.example", "poverty alleviation");
        cast.received(file);
    }

    private void prepared(String part, Map<String, ?> what) {
        Answer answer = cast.secretariat.post(obligation(meeting(), part), what);
        story.see("prepared: " + part, 200, answer.status());
    }

    private void meetingHeld() {
        story.chapter("The meeting is held on 26 February 2021");
        cast.refused(
                "the report before its meeting",
                "lifecycle.not-possible-now",
                cast.secretariat.post(obligation(report(), "submission"), Map.of("on", "2021-01-29")));
        reminded("2021-02-19T08:00:00Z", "meeting", "P1W");
        acknowledged(meeting(), "meeting");
        reminded("2021-02-25T08:00:00Z", "meeting", "P1D");
        reminded("2021-02-26T08:00:00Z", "meeting", "P0D");
        cast.clock("2021-02-26T12:00:00Z");
        Answer held = cast.president.post(obligation(meeting(), "held"), Map.of("on", "2021-02-26"));
        story.see("held", 200, held.status());
        cast.awaitEvent(file, "meeting-held");
        cast.received(file);
    }

    private void reportRemindedOf() {
        story.chapter("Reminders of the report, and an escalation when it is late");
        reminded("2021-09-27T07:00:00Z", "forecast", "P8W");
        reminded("2021-10-25T07:00:00Z", "submission", "P8W");
        Answer forecast = cast.secretariat.post(obligation(report(), "forecast"), Map.of("on", "2021-10-25"));
        story.see("its forecast is confirmed", 200, forecast.status());
        reminded("2021-11-22T08:00:00Z", "submission", "P4W");
        reminded("2021-12-13T08:00:00Z", "submission", "P1W");
        acknowledged(report(), "submission");
        reminded("2021-12-19T08:00:00Z", "submission", "P1D");
        reminded("2021-12-20T08:00:00Z", "submission", "P0D");
        cast.clock("2021-12-21T08:00:01Z");
        cast.awaitEvent(file, "due-date-escalated", "/due/name", "submission");
        cast.awaitMail(HIGH_COMMISSIONER, "2021");
        cast.received(file);
    }

    private void reportDelivered() {
        story.chapter("The report is submitted and issued");
        cast.clock("2021-12-22T09:00:00Z");
        Answer submitted =
                cast.secretariat.post(obligation(report(), "submission"), Map.of("on", "2021-12-22", "words", 8200));
        story.see("submitted", 200, submitted.status());
        reminded("2022-01-10T08:00:00Z", "issue", "P1W");
        cast.clock("2022-01-14T10:00:00Z");
        Answer issued = cast.secretariat.post(
                obligation(report(), "issue"), Map.of("on", "2022-01-14", "symbol", "A/HRC/49/48"));
        story.see("issued", 200, issued.status());
        cast.awaitEvent(file, "report-delivered");
        cast.clock("2022-03-01T10:00:00Z");
        story.see(
                "no reminder after delivery",
                List.of(),
                cast.matching(file, "reminder-due", "/rung", "P0D").stream()
                        .filter(event -> event.data().at("/due/name").asString().equals("issue"))
                        .toList());
        cast.received(file);
    }

    private void remainsSeized() {
        story.chapter("OP 10: the Council remains seized of the matter");
        JsonNode courses =
                cast.secretariat.get("/api/files/" + file + "/courses").body();
        story.see("one process goes on", 1, courses.size());
        story.see(
                "its token stands at",
                "remains-seized",
                courses.get(0).path("tokens").get(0).asString());
    }

    private void reminded(String moment, String due, String rung) {
        cast.clock(moment.replace(":00Z", ":01Z"));
        String pointer = "/rung";
        org.awaitility.Awaitility.await("reminder " + due + " " + rung)
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> cast.matching(file, "reminder-due", pointer, rung).stream()
                        .anyMatch(
                                event -> event.data().at("/due/name").asString().equals(due)));
        long times = cast.matching(file, "reminder-due", pointer, rung).stream()
                .filter(event -> event.data().at("/due/name").asString().equals(due))
                .count();
        story.see("reminder of " + due + ", rung " + rung + ", told times", 1L, times);
    }

    private void acknowledged(JsonNode obligation, String due) {
        Answer answer = cast.secretariat.post(obligation(obligation, "acknowledgement"), Map.of("due", due));
        story.see("acknowledged: " + due, 200, answer.status());
    }

    private JsonNode meeting() {
        return obligation("meeting");
    }

    private JsonNode report() {
        return obligation("report");
    }

    private JsonNode obligation(String kind) {
        JsonNode all =
                cast.secretariat.get("/api/files/" + file + "/obligations").body();
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Story.NotAsExpected("There is no " + kind + ": " + all));
    }

    private static String obligation(JsonNode obligation, String what) {
        return "/api/obligations/" + obligation.path("id").asString() + "/" + what;
    }

    private static String due(JsonNode obligation, String name) {
        return StreamSupport.stream(obligation.path("dues").spliterator(), false)
                .filter(due -> due.path("name").asString().equals(name))
                .map(due -> due.path("date").asString())
                .findFirst()
                .orElseThrow();
    }
}
