package org.placard.notify.readers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.placard.notify.Party;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mailboxes at which parties are told: the secretariat keeps all, a delegation those of its own State, and sees no
 * others. Whoever enters a mailbox vouches for it; nobody is asked there. What was addressed to one that is removed still
 * leaves for it.
 */
@Service
@Transactional
public class KeepingMailboxes {

    private final Contacts contacts;
    private final MailboxChanges changes;
    private final Parties parties;
    private final ReaderSettings settings;

    /**
     * @param what {@code entered}, {@code language-changed}, {@code removed}
     * @param language since then; of a removed one, the last
     */
    public record Change(Instant at, String actor, String what, String address, Party party, String language) {}

    KeepingMailboxes(Contacts contacts, MailboxChanges changes, Parties parties, ReaderSettings settings) {
        this.contacts = contacts;
        this.changes = changes;
        this.parties = parties;
        this.settings = settings;
    }

    /** Those that whoever is signed in keeps, by party. */
    @Transactional(readOnly = true)
    public List<Mailbox> own() {
        Party only = onlyOne();
        return only == null ? contacts.all() : contacts.all(only);
    }

    /** What was done to these, the latest first; the last hundred. */
    @Transactional(readOnly = true)
    public List<Change> changes() {
        return changes.last(onlyOne());
    }

    /**
     * @param kind {@code office}, {@code state}, {@code addressee}
     * @param value {@code secretariat} or {@code president}; ISO 3166-1 alpha-3 code; who has to deliver, as the
     *     resolutions call them
     */
    public void enter(String kind, String value, String address, String language) {
        Party party = parties.valid(kind, value);
        if (onlyOne() != null && !onlyOne().equals(party)) {
            throw new Refusal(NoticesRule.FOREIGN_PARTY, kind, value.strip());
        }
        Mailbox mailbox = new Mailbox(
                UUID.randomUUID(), MailAddress.valid("address", address), party, Subscribing.language(language));
        contacts.hold(party);
        requireRoom(mailbox);
        contacts.add(mailbox);
        record("entered", mailbox);
    }

    /** In which language this mailbox is told from now on. */
    public void speak(UUID id, String language) {
        Mailbox mailbox = held(id);
        String spoken = Subscribing.language(language);
        contacts.speak(id, spoken);
        record("language-changed", new Mailbox(id, mailbox.address(), mailbox.party(), spoken));
    }

    public void remove(UUID id) {
        Mailbox mailbox = held(id);
        contacts.remove(id);
        record("removed", mailbox);
    }

    private void requireRoom(Mailbox wanted) {
        List<Mailbox> there = contacts.all(wanted.party());
        if (there.stream().anyMatch(one -> one.address().equalsIgnoreCase(wanted.address()))) {
            throw new Refusal(NoticesRule.MAILBOX_THERE, "address", wanted.address());
        }
        if (there.size() >= settings.mailboxes()) {
            throw new Refusal(NoticesRule.TOO_MANY_MAILBOXES, "address", settings.mailboxes());
        }
    }

    // Another State's mailbox is as unknown as one that is not there.
    private Mailbox held(UUID id) {
        Mailbox mailbox = own(id);
        contacts.hold(mailbox.party());
        return own(id);
    }

    private Mailbox own(UUID id) {
        return own().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(NoticesRule.UNKNOWN_MAILBOX, "mailbox", id));
    }

    private void record(String what, Mailbox mailbox) {
        changes.add(Actors.current().name(), what, mailbox);
    }

    private static Party onlyOne() {
        Actor actor = Actors.current();
        return actor.is(Role.DELEGATION) ? Party.state(actor.state()) : null;
    }
}
