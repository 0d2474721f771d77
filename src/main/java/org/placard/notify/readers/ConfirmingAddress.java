package org.placard.notify.readers;

import java.time.Clock;
import java.time.Instant;
import org.placard.notify.Secret;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever asked for an address and reads what comes there says that it is theirs. It takes both: the login, so that nobody
 * confirms what a stranger asked for, and the link. From then on notices go there; subscriptions, kinds that were turned
 * off and the manner move along. What was addressed to the former address before leaves for it, at the moment that was
 * set, in the language of the mailbox where it is one and in English otherwise.
 */
@Service
@Transactional
public class ConfirmingAddress {

    private final AddressRequests requests;
    private final ConfirmationLetters letters;
    private final Readers readers;
    private final Waiting waiting;
    private final Clock clock;

    ConfirmingAddress(
            AddressRequests requests, ConfirmationLetters letters, Readers readers, Waiting waiting, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.readers = readers;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** The address that this link confirms; changes nothing. */
    @Transactional(readOnly = true)
    public String addressOf(String secret) {
        return request(secret).address();
    }

    /** @throws Refusal if somebody else is told there already: who holds the mailbox may know that, and nobody else */
    public void confirm(String secret) {
        String login = Actors.current().name();
        requests.hold(login);
        AddressRequest request = request(secret);
        requests.close(request.id(), clock.instant());
        readers.give(request);
    }

    /**
     * Nobody is told anything there for this login any more, and all that it chose is forgotten. What waits for a
     * subscription alone is not sent; what concerns a party whose mailbox the address is goes on.
     *
     * @throws Refusal if there is none
     */
    public void remove() {
        String login = Actors.current().name();
        requests.hold(login);
        Reader reader = readers.ofLogin(login).orElseThrow(() -> new Refusal(NoticesRule.NO_ADDRESS, "login", login));
        letters.withdraw(login);
        waiting.stopSubscriptions(reader.address());
        readers.remove(reader.address());
    }

    private AddressRequest request(String secret) {
        byte[] digest = Secret.digest(secret == null ? "" : secret);
        AddressRequest open = requests.open(Actors.current().name()).orElseThrow(ConfirmingAddress::deadLink);
        Instant end = requests.endOf(digest, open).orElseThrow(ConfirmingAddress::deadLink);
        if (!clock.instant().isBefore(end)) {
            throw new Refusal(NoticesRule.LINK_EXPIRED, "link", open.address());
        }
        return open;
    }

    private static Refusal deadLink() {
        return new Refusal(NoticesRule.DEAD_LINK, "link");
    }
}
