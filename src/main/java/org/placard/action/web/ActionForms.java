package org.placard.action.web;

import java.time.LocalDate;
import org.placard.action.EndingConsideration;
import org.placard.action.Introducing;
import org.placard.action.Manner;
import org.placard.action.Result;
import org.placard.action.Scheduling;
import org.placard.action.TakingAction;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The buttons of the plenary on a file's page. */
@Controller
class ActionForms {

    private final Scheduling scheduling;
    private final Introducing introducing;
    private final TakingAction action;
    private final EndingConsideration ending;

    ActionForms(Scheduling scheduling, Introducing introducing, TakingAction action, EndingConsideration ending) {
        this.scheduling = scheduling;
        this.introducing = introducing;
        this.action = action;
        this.ending = ending;
    }

    @PostMapping("/files/{file}/schedule")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView schedule(
            @PathVariable String file,
            @RequestParam LocalDate on,
            @RequestParam int meeting,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        scheduling.schedule(new FileId(file), on, meeting, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/introduction")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView introduce(
            @PathVariable String file,
            @RequestParam(required = false) String by,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        introducing.introduce(new FileId(file), by, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/action")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView act(
            @PathVariable String file,
            @RequestParam String manner,
            @RequestParam(required = false) Integer inFavour,
            @RequestParam(required = false) Integer against,
            @RequestParam(required = false) Integer abstentions,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        Result result = Result.of(Manner.of(manner), inFavour, against, abstentions);
        action.act(new FileId(file), result, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/end-of-consideration")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView end(
            @PathVariable String file, @RequestParam String reason, @RequestParam(required = false) Long expected) {
        ending.end(new FileId(file), reason, expected);
        return SeeOther.file(new FileId(file));
    }
}
