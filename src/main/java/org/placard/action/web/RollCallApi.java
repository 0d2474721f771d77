package org.placard.action.web;

import java.time.LocalDate;
import java.util.List;
import org.placard.action.CallingTheRoll;
import org.placard.action.RollCall;
import org.placard.action.RollCalls;
import org.placard.action.Vote;
import org.placard.drafts.Drafts;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.FileId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Roll-calls for programs. They are recorded with the action that they belong to. */
@RestController
@PreAuthorize("isAuthenticated()")
class RollCallApi {

    private final RollCalls rollCalls;
    private final CallingTheRoll roll;
    private final Drafts drafts;

    RollCallApi(RollCalls rollCalls, CallingTheRoll roll, Drafts drafts) {
        this.rollCalls = rollCalls;
        this.roll = roll;
        this.drafts = drafts;
    }

    /** @param suspended members whose rights of membership were suspended */
    record Called(
            Tally tally,
            List<String> inFavour,
            List<String> against,
            List<String> abstaining,
            List<String> absent,
            List<String> suspended) {

        static Called of(RollCall rollCall) {
            return new Called(
                    rollCall.tally(),
                    rollCall.states(Vote.IN_FAVOUR),
                    rollCall.states(Vote.AGAINST),
                    rollCall.states(Vote.ABSTAINING),
                    rollCall.states(Vote.ABSENT),
                    rollCall.states(Vote.SUSPENDED));
        }
    }

    /** The members of a day in the order in which they are called; none where not all of them are known. */
    @GetMapping("/api/roll")
    List<CallingTheRoll.Member> roll(@RequestParam LocalDate on) {
        return roll.on(on);
    }

    /**
     * @param subject what part of the file was voted on; the draft itself where it is left out
     * @return no content where there is no roll-call
     */
    @GetMapping("/api/files/{file}/roll-call")
    ResponseEntity<Called> of(@PathVariable String file, @RequestParam(required = false) String subject) {
        FileId id = drafts.get(new FileId(file)).file();
        return rollCalls
                .of(BusinessKey.of(id, subject))
                .map(rollCall -> ResponseEntity.ok(Called.of(rollCall)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
