package org.placard.notify.web;

import java.util.List;
import java.util.UUID;
import org.placard.notify.readers.Reader;
import org.placard.notify.readers.Subscribing;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people want to be told of, and how, for programs. Everybody manages their own. */
@RestController
@PreAuthorize("isAuthenticated()")
class NoticesApi {

    private final Subscribing subscribing;

    NoticesApi(Subscribing subscribing) {
        this.subscribing = subscribing;
    }

    /**
     * @param digest {@code at-once}, {@code hourly}, {@code daily}
     * @param muted kinds of event that are not told for role or State
     */
    record Own(
            String address,
            String language,
            String digest,
            int digestHour,
            String quietFrom,
            String quietUntil,
            String zone,
            List<Wanted> subscriptions,
            List<String> muted) {}

    /** @param kind {@code state}, {@code item}, {@code file}, {@code event}, {@code role} */
    record Wanted(UUID id, String kind, String value) {}

    record Wish(String kind, String value) {}

    record Standard(boolean wanted) {}

    @GetMapping("/api/notices")
    Own own() {
        Reader reader = subscribing.reader();
        return new Own(
                reader.address(),
                reader.language(),
                reader.digest().code(),
                reader.digestHour(),
                reader.quietFrom() == null ? null : reader.quietFrom().toString(),
                reader.quietUntil() == null ? null : reader.quietUntil().toString(),
                reader.zone().getId(),
                subscribing.subscriptions().stream()
                        .map(one -> new Wanted(one.id(), one.kind().code(), one.value()))
                        .toList(),
                subscribing.muted());
    }

    @PutMapping("/api/notices")
    Own change(@RequestBody Subscribing.Manner manner) {
        subscribing.change(manner);
        return own();
    }

    @PostMapping("/api/notices/subscriptions")
    @ResponseStatus(HttpStatus.CREATED)
    Own subscribe(@RequestBody Wish wish) {
        subscribing.subscribe(wish.kind(), wish.value());
        return own();
    }

    @DeleteMapping("/api/notices/subscriptions/{id}")
    Own unsubscribe(@PathVariable UUID id) {
        subscribing.unsubscribe(id);
        return own();
    }

    @PutMapping("/api/notices/standard/{event}")
    Own standard(@PathVariable String event, @RequestBody Standard standard) {
        subscribing.standard(event, standard.wanted());
        return own();
    }
}
