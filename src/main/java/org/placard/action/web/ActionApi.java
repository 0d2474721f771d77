package org.placard.action.web;

import java.time.LocalDate;
import java.util.List;
import org.placard.action.Actions;
import org.placard.action.Ballot;
import org.placard.action.EndingConsideration;
import org.placard.action.Introducing;
import org.placard.action.Manner;
import org.placard.action.ReadingRollCalls;
import org.placard.action.Result;
import org.placard.action.RollCall;
import org.placard.action.Scheduling;
import org.placard.action.TakingAction;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Scheduling, introduction and action for programs. */
@RestController
class ActionApi {

    private final Scheduling scheduling;
    private final Introducing introducing;
    private final TakingAction action;
    private final EndingConsideration ending;
    private final Actions actions;
    private final ReadingRollCalls reading;

    ActionApi(
            Scheduling scheduling,
            Introducing introducing,
            TakingAction action,
            EndingConsideration ending,
            Actions actions,
            ReadingRollCalls reading) {
        this.scheduling = scheduling;
        this.introducing = introducing;
        this.action = action;
        this.ending = ending;
        this.actions = actions;
        this.reading = reading;
    }

    record Schedule(LocalDate on, Integer meeting, String reason) {}

    /** @param by the State that introduces it for the main sponsor; null for the main sponsor itself */
    record Introduction(String by, String reason) {}

    /** @param reason what the Council decided */
    record End(String reason) {}

    /**
     * @param manner without-vote or recorded-vote; figures and roll-call only with the latter
     * @param rollCall the vote of each member; or {@code printed}, or neither where only the figures are known
     * @param printed the roll-call as the Council's documents print it
     * @param othersAbsent whether members that are not named were absent
     */
    record Act(
            String manner,
            Integer inFavour,
            Integer against,
            Integer abstentions,
            String reason,
            List<Ballot> rollCall,
            String printed,
            Boolean othersAbsent) {}

    /** Where a draft stands in the plenary; null for what has not happened yet. */
    record Plenary(Actions.Slot slot, Actions.Taken taken) {}

    @PostMapping("/api/files/{file}/schedule")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Plenary schedule(
            @PathVariable String file,
            @RequestBody Schedule schedule,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        present("on", schedule.on());
        present("meeting", schedule.meeting());
        scheduling.schedule(id, schedule.on(), schedule.meeting(), schedule.reason(), Expected.entry(ifMatch));
        return plenary(id);
    }

    @PostMapping("/api/files/{file}/introduction")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Plenary introduce(
            @PathVariable String file,
            @RequestBody Introduction introduction,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        introducing.introduce(new FileId(file), introduction.by(), introduction.reason(), Expected.entry(ifMatch));
        return plenary(new FileId(file));
    }

    @PostMapping("/api/files/{file}/action")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Plenary act(
            @PathVariable String file,
            @RequestBody Act act,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        RollCall rollCall = reading.sent(act.printed(), act.rollCall(), Boolean.TRUE.equals(act.othersAbsent()));
        Result result = Result.of(Manner.of(act.manner()), act.inFavour(), act.against(), act.abstentions(), rollCall);
        action.act(new FileId(file), result, act.reason(), Expected.entry(ifMatch));
        return plenary(new FileId(file));
    }

    @PostMapping("/api/files/{file}/end-of-consideration")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Plenary end(
            @PathVariable String file,
            @RequestBody End end,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        ending.end(new FileId(file), end.reason(), Expected.entry(ifMatch));
        return plenary(new FileId(file));
    }

    private static void present(String field, Object value) {
        if (value == null) {
            throw new Refusal(PlatformRule.MISSING, field, field);
        }
    }

    private Plenary plenary(FileId file) {
        return new Plenary(actions.slot(file).orElse(null), actions.taken(file).orElse(null));
    }
}
