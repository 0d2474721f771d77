package org.placard.inbox.web;

import java.util.List;
import org.placard.inbox.Aside;
import org.placard.inbox.AsideMessages;
import org.placard.inbox.Redriving;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The messages that were set aside, for programs. */
@RestController
@PreAuthorize("hasAnyRole('OPERATOR', 'SECRETARIAT')")
class InboxApi {

    private final AsideMessages aside;
    private final Redriving redriving;

    InboxApi(AsideMessages aside, Redriving redriving) {
        this.aside = aside;
        this.redriving = redriving;
    }

    @GetMapping("/api/inbox/aside")
    List<Aside> aside() {
        return aside.all();
    }

    @PostMapping("/api/inbox/aside/redrive")
    Redriving.Result redriveAll() {
        return redriving.redriveAll();
    }

    @PostMapping("/api/inbox/aside/{number}/redrive")
    Redriving.Result redrive(@PathVariable long number) {
        return redriving.redrive(number);
    }

    @DeleteMapping("/api/inbox/aside/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable long number) {
        redriving.drop(number);
    }
}
