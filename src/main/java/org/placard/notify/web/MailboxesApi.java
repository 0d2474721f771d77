package org.placard.notify.web;

import java.util.List;
import java.util.UUID;
import org.placard.notify.readers.KeepingMailboxes;
import org.placard.notify.readers.Mailbox;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The mailboxes of parties, for programs: the secretariat keeps all, a delegation those of its own State. */
@RestController
@RequestMapping("/api/notices/mailboxes")
@PreAuthorize("hasAnyRole('SECRETARIAT', 'DELEGATION')")
class MailboxesApi {

    private final KeepingMailboxes keeping;

    MailboxesApi(KeepingMailboxes keeping) {
        this.keeping = keeping;
    }

    /** @param party {@code secretariat}, {@code president}, {@code state:CHN}, {@code addressee:High Commissioner} */
    record Kept(UUID id, String party, String address, String language) {

        static Kept of(Mailbox mailbox) {
            return new Kept(mailbox.id(), mailbox.party().name(), mailbox.address(), mailbox.language());
        }
    }

    /**
     * @param kind {@code office}, {@code state}, {@code addressee}
     * @param value {@code secretariat}, {@code president}; ISO 3166-1 alpha-3 code; who has to deliver
     */
    record Wanted(String kind, String value, String address, String language) {}

    record Spoken(String language) {}

    @GetMapping
    List<Kept> own() {
        return keeping.own().stream().map(Kept::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<Kept> enter(@RequestBody Wanted wanted) {
        keeping.enter(wanted.kind(), wanted.value(), wanted.address(), wanted.language());
        return own();
    }

    @PutMapping("/{mailbox}")
    List<Kept> speak(@PathVariable UUID mailbox, @RequestBody Spoken spoken) {
        keeping.speak(mailbox, spoken.language());
        return own();
    }

    @DeleteMapping("/{mailbox}")
    List<Kept> remove(@PathVariable UUID mailbox) {
        keeping.remove(mailbox);
        return own();
    }

    /** Who did what to them, the latest first; the last hundred. */
    @GetMapping("/changes")
    List<KeepingMailboxes.Change> changes() {
        return keeping.changes();
    }
}
