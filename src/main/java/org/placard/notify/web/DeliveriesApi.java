package org.placard.notify.web;

import java.util.List;
import org.placard.notify.ledger.Redriving;
import org.placard.notify.ledger.Unfinished;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was not delivered, for programs; and the command that drives it again. */
@RestController
class DeliveriesApi {

    private final Unfinished unfinished;
    private final Redriving redriving;

    DeliveriesApi(Unfinished unfinished, Redriving redriving) {
        this.unfinished = unfinished;
        this.redriving = redriving;
    }

    @GetMapping("/api/deliveries")
    @PreAuthorize("hasAnyRole('OPERATOR', 'SECRETARIAT', 'AUDITOR')")
    List<Unfinished.Item> unfinished(@RequestParam(required = false) String file) {
        return unfinished.list(file);
    }

    /** @param wish without a body: everything */
    @PostMapping("/api/deliveries/redrive")
    @PreAuthorize("hasAnyRole('OPERATOR', 'SECRETARIAT')")
    Redriving.Driven redrive(@RequestBody(required = false) Redriving.Wish wish) {
        return redriving.redrive(wish == null ? Redriving.Wish.EVERYTHING : wish);
    }
}
