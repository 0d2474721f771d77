package org.placard.practice.demo;

import java.util.Map;
import org.placard.practice.Api.Answer;

/** The draft comes up in the plenary and is adopted by a recorded vote. */
final class Plenary {

    private static final Map<String, Object> VOTE =
            Map.of("manner", "recorded-vote", "inFavour", 23, "against", 16, "abstentions", 8);

    private final Cast cast;
    private final Story story;
    private final String file;

    Plenary(Cast cast, String file) {
        this.cast = cast;
        this.story = cast.story;
        this.file = file;
    }

    void adopted() {
        story.chapter("22 June 2020: the Council acts");
        cast.refused(
                "31 June",
                "platform.not-a-date",
                cast.secretariat.post(path("schedule"), Map.of("on", "2020-06-31", "meeting", 45)));
        cast.refused(
                "a day after the session",
                "action.outside-session",
                cast.secretariat.post(path("schedule"), Map.of("on", "2020-07-22", "meeting", 45)));
        cast.secretariat.post(path("schedule"), Map.of("on", "2020-06-22", "meeting", 45));
        cast.clock("2020-06-22T13:00:00Z");
        cast.president.post(path("introduction"), Map.of());
        cast.refused(
                "action before an open-ended informal consultation",
                "drafts.no-consultation",
                cast.president.post(path("action"), VOTE));
        cast.china.post(path("consultations"), Map.of("on", "2020-03-10", "place", "Room XX", "openEnded", true));
        budgetStated();
        Answer acted = cast.president.post(path("action"), VOTE);
        story.see(
                "resolution",
                "A/HRC/RES/43/21",
                acted.body().at("/taken/resolution").asString());
        cast.refused("a second vote", "action.already-acted", cast.president.post(path("action"), VOTE));
        cast.refused(
                "joining after action",
                "lifecycle.not-possible-now",
                cast.sriLanka.post(path("sponsors"), Map.of("state", "LKA")));
        cast.awaitEvent(file, "resolution-adopted", "/tally/inFavour", "23");
        cast.awaitMail("china@placard.example", "A/HRC/RES/43/21");
        cast.received(file);
    }

    private void budgetStated() {
        cast.secretariat.post(path("budget"), Map.of("needed", true));
        cast.refused(
                "action without the statement of budget implications",
                "action.budget-open",
                cast.president.post(path("action"), VOTE));
        cast.secretariat.post(
                path("budget-statement"),
                Map.of("reference", "Oral statement, 22 June 2020", "amount", 55_000, "on", "2020-06-22"));
    }

    private String path(String what) {
        return "/api/files/" + file + "/" + what;
    }
}
