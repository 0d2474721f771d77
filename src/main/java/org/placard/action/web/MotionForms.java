package org.placard.action.web;

import org.placard.action.MovingNoAction;
import org.placard.action.VotingSeparately;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** No-action motions and separate votes: the buttons on a file's page. */
@Controller
@PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
class MotionForms {

    private final MovingNoAction motions;
    private final VotingSeparately divisions;

    MotionForms(MovingNoAction motions, VotingSeparately divisions) {
        this.motions = motions;
        this.divisions = divisions;
    }

    @PostMapping("/files/{file}/no-action-motion")
    RedirectView move(
            @PathVariable String file,
            @RequestParam String by,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        motions.move(new FileId(file), by, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/no-action-vote")
    RedirectView voteOnMotion(
            @PathVariable String file,
            @RequestParam(required = false) Integer inFavour,
            @RequestParam(required = false) Integer against,
            @RequestParam(required = false) Integer abstentions,
            @RequestParam(required = false) Long expected) {
        motions.vote(new FileId(file), Figured.of(inFavour, against, abstentions), null, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/separate-vote")
    RedirectView request(
            @PathVariable String file,
            @RequestParam String by,
            @RequestParam String paragraphs,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        divisions.request(new FileId(file), by, paragraphs, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/separate-vote/objection")
    RedirectView hear(
            @PathVariable String file,
            @RequestParam(required = false) String objectedBy,
            @RequestParam(required = false) Long expected) {
        divisions.hear(new FileId(file), objectedBy, null, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/separate-vote/division")
    RedirectView voteOnDivision(
            @PathVariable String file,
            @RequestParam(required = false) Integer inFavour,
            @RequestParam(required = false) Integer against,
            @RequestParam(required = false) Integer abstentions,
            @RequestParam(required = false) Long expected) {
        divisions.voteOnDivision(new FileId(file), Figured.of(inFavour, against, abstentions), null, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/separate-vote/paragraph")
    RedirectView voteOnParagraph(
            @PathVariable String file,
            @RequestParam(required = false) Integer inFavour,
            @RequestParam(required = false) Integer against,
            @RequestParam(required = false) Integer abstentions,
            @RequestParam(required = false) Long expected) {
        divisions.voteOnParagraph(new FileId(file), Figured.of(inFavour, against, abstentions), null, expected);
        return SeeOther.file(new FileId(file));
    }
}
