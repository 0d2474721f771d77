package org.placard.practice.demo;

import java.util.Map;
import org.placard.practice.Api.Answer;
import org.placard.practice.SampleDraft;
import tools.jackson.databind.node.ObjectNode;

/** The other ways in which a draft can end: withdrawn, or adopted without a vote. */
final class OtherEnds {

    private final Cast cast;
    private final Story story;

    OtherEnds(Cast cast) {
        this.cast = cast;
        this.story = cast.story;
    }

    void seen() {
        story.chapter("Two more drafts: one is withdrawn, one adopted without a vote");
        withdrawn(issued("A draft to be withdrawn", "A/HRC/43/L.32"));
        adopted(issued("A draft on which all agree", "A/HRC/43/L.33"));
        cast.clock("2020-06-24T08:00:00Z");
        cast.awaitEvent("session-43", "session-closed");
    }

    private void withdrawn(String file) {
        cast.refused(
                "a withdrawal by another State",
                "drafts.main-sponsor-only",
                cast.pakistan.post(path(file, "withdrawal"), Map.of()));
        Answer withdrawn = cast.china.post(path(file, "withdrawal"), Map.of("reason", "Overtaken by events"));
        story.see("withdrawn", withdrawn.status() == 200);
        cast.awaitEvent(file, "draft-withdrawn");
        story.see(
                "no process goes on",
                0,
                cast.secretariat.get(path(file, "courses")).body().size());
    }

    private void adopted(String file) {
        cast.secretariat.post(path(file, "budget"), Map.of("needed", false));
        cast.secretariat.post(path(file, "schedule"), Map.of("on", "2020-06-22", "meeting", 45));
        cast.secretariat.post(path(file, "budget"), Map.of("needed", false));
        cast.president.post(path(file, "introduction"), Map.of());
        cast.refused(
                "figures where there was no vote",
                "action.tally-not-expected",
                cast.president.post(path(file, "action"), Map.of("manner", "without-vote", "inFavour", 47)));
        Answer acted = cast.president.post(path(file, "action"), Map.of("manner", "without-vote"));
        story.see(
                "resolution",
                "A/HRC/RES/43/22",
                acted.body().at("/taken/resolution").asString());
        cast.awaitEvent(file, "resolution-adopted", "/manner", "without-vote");
    }

    private String issued(String title, String symbol) {
        Answer read = cast.china.upload("/api/readings?name=" + SampleDraft.NAME, SampleDraft.asRevised());
        ObjectNode confirmation = read.body().path("confirmation").deepCopy().asObject();
        confirmation.put("title", title).putArray("obligations");
        confirmation.put("remainsSeized", false);
        String file = tabledLate(title, read.text("reading"), confirmation);
        Answer checked = cast.secretariat.post(path(file, "check"), Map.of("decision", "accepted"));
        story.see("symbol", symbol, checked.text("symbol"));
        cast.secretariat.post(path(file, "issue"), Map.of());
        cast.china.post(path(file, "consultations"), Map.of("on", "2020-06-22", "place", "Room XX", "openEnded", true));
        return file;
    }

    private String tabledLate(String title, String reading, ObjectNode confirmation) {
        cast.refused(
                "tabling after the deadline",
                "drafts.tabling-closed",
                cast.china.post("/api/drafts", Map.of("reading", reading, "confirmation", confirmation)));
        String file = cast.china
                .post("/api/initiatives", Map.of("session", "43", "agendaItem", "3", "title", title))
                .text("file");
        cast.president.post(path(file, "late-tabling-leave"), Map.of("reason", "Consultations went on"));
        Answer read = cast.china.upload(
                "/api/readings?name=" + SampleDraft.NAME + "&revises=" + file, SampleDraft.asRevised());
        Answer tabled = cast.china.post(
                path(file, "tabling"), Map.of("reading", read.text("reading"), "confirmation", confirmation));
        story.see("tabled late, with the President's leave", 200, tabled.status());
        return file;
    }

    private static String path(String file, String what) {
        return "/api/files/" + file + "/" + what;
    }
}
