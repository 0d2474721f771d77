package org.placard.action.web;

import org.placard.action.MovingNoAction;
import org.placard.action.PlenaryRecord;
import org.placard.action.PlenaryRecords;
import org.placard.action.VotingSeparately;
import org.placard.platform.FileId;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** No-action motions and separate votes for programs. */
@RestController
@PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
class MotionApi {

    private final MovingNoAction motions;
    private final VotingSeparately divisions;
    private final PlenaryRecords records;

    MotionApi(MovingNoAction motions, VotingSeparately divisions, PlenaryRecords records) {
        this.motions = motions;
        this.divisions = divisions;
        this.records = records;
    }

    /** @param by the State that moves it */
    record Moved(String by, String reason) {}

    /** @param paragraphs PP 3, OP 5 */
    record Request(String by, String paragraphs, String reason) {}

    /** @param objectedBy null where no State objects */
    record Objection(String objectedBy, String reason) {}

    /** The figures of a recorded vote. */
    record Figures(Integer inFavour, Integer against, Integer abstentions, String reason) {}

    @PostMapping("/api/files/{file}/no-action-motion")
    PlenaryRecord move(
            @PathVariable String file,
            @RequestBody Moved moved,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        motions.move(id, moved.by(), moved.reason(), entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/no-action-vote")
    PlenaryRecord voteOnMotion(
            @PathVariable String file,
            @RequestBody Figures vote,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        motions.vote(
                id, Figured.of(vote.inFavour(), vote.against(), vote.abstentions()), vote.reason(), entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/separate-vote")
    PlenaryRecord request(
            @PathVariable String file,
            @RequestBody Request request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        divisions.request(id, request.by(), request.paragraphs(), request.reason(), entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/separate-vote/objection")
    PlenaryRecord hear(
            @PathVariable String file,
            @RequestBody Objection objection,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        divisions.hear(id, objection.objectedBy(), objection.reason(), entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/separate-vote/division")
    PlenaryRecord voteOnDivision(
            @PathVariable String file,
            @RequestBody Figures vote,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        divisions.voteOnDivision(
                id, Figured.of(vote.inFavour(), vote.against(), vote.abstentions()), vote.reason(), entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/separate-vote/paragraph")
    PlenaryRecord voteOnParagraph(
            @PathVariable String file,
            @RequestBody Figures vote,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        divisions.voteOnParagraph(
                id, Figured.of(vote.inFavour(), vote.against(), vote.abstentions()), vote.reason(), entry(ifMatch));
        return records.of(id);
    }

    private static Long entry(String ifMatch) {
        return Expected.entry(ifMatch);
    }
}
