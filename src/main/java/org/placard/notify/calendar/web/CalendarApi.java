package org.placard.notify.calendar.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.placard.notify.Links;
import org.placard.notify.calendar.Link;
import org.placard.notify.calendar.MakingLinks;
import org.placard.platform.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of calendars for programs: one's own, made and revoked. */
@RestController
@RequestMapping("/api/calendars")
@PreAuthorize("isAuthenticated()")
class CalendarApi {

    private final MakingLinks making;
    private final Links pages;

    CalendarApi(MakingLinks making, Links pages) {
        this.making = making;
        this.pages = pages;
    }

    /** @param topic mine, state, session or holder */
    record Wish(String topic, String subject, String language) {}

    /** @param address told this once */
    record Made(Link link, URI address) {}

    @GetMapping
    List<Link> mine() {
        return making.of(Actors.current());
    }

    @PostMapping
    ResponseEntity<Made> make(@RequestBody Wish wish) {
        MakingLinks.Made made = making.make(Actors.current(), wish.topic(), wish.subject(), wish.language());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Made(made.link(), pages.toCalendar(made.secret())));
    }

    @DeleteMapping("/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID link) {
        making.revoke(Actors.current(), link);
    }
}
