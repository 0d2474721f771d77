package org.placard.notify.web;

import org.placard.notify.readers.AskingForAddress;
import org.placard.notify.readers.ConfirmingAddress;
import org.placard.notify.readers.Reader;
import org.placard.notify.readers.Subscribing;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** At which address somebody is told, for programs. Everybody sees and changes their own. */
@RestController
@RequestMapping("/api/notices/address")
@PreAuthorize("isAuthenticated()")
class AddressApi {

    private final Subscribing subscribing;
    private final AskingForAddress asking;
    private final ConfirmingAddress confirming;

    AddressApi(Subscribing subscribing, AskingForAddress asking, ConfirmingAddress confirming) {
        this.subscribing = subscribing;
        this.asking = asking;
        this.confirming = confirming;
    }

    /**
     * @param address null where none was confirmed
     * @param asked what waits to be confirmed; null for nothing
     */
    record Own(String address, AskingForAddress.Asked asked) {}

    /** @param language of the letter, for whoever has no address yet; null for English */
    record Wanted(String address, String language) {}

    /** @param secret what stands before {@code /confirm} in the link of the letter */
    record Confirmation(String secret) {}

    @GetMapping
    Own own() {
        return new Own(
                subscribing.known().map(Reader::address).orElse(null),
                asking.asked().orElse(null));
    }

    /** A letter goes there; the address counts once it is confirmed. */
    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Own ask(@RequestBody Wanted wanted) {
        asking.ask(wanted.address(), wanted.language());
        return own();
    }

    @PostMapping("/confirmation")
    Own confirm(@RequestBody Confirmation confirmation) {
        confirming.confirm(confirmation.secret());
        return own();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove() {
        confirming.remove();
    }
}
