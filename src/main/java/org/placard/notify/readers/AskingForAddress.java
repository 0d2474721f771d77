package org.placard.notify.readers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.placard.notify.ledger.Letterbox;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People say at which address they want to be told. A letter goes there; the address counts when its reader confirms it
 * ({@link ConfirmingAddress}). Nobody learns here whether somebody else is told at that address.
 */
@Service
@Transactional
public class AskingForAddress {

    private static final Duration DAY = Duration.ofDays(1);

    private final AddressRequests requests;
    private final ConfirmationLetters letters;
    private final Letterbox letterbox;
    private final Readers readers;
    private final ReaderSettings settings;
    private final Clock clock;

    /** @param letter state of the letter in the ledger: {@code due}, {@code sent}, {@code refused} */
    public record Asked(String address, Instant askedAt, String letter) {}

    AskingForAddress(
            AddressRequests requests,
            ConfirmationLetters letters,
            Letterbox letterbox,
            Readers readers,
            ReaderSettings settings,
            Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.letterbox = letterbox;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was asked before cannot be confirmed any more. So often a day at most: Placard must not be used to flood
     * strangers with letters.
     *
     * @param language of the letter and of all to come, for whoever had no address so far; null for English
     */
    public void ask(String address, String language) {
        String login = Actors.current().name();
        String valid = MailAddress.valid("address", address);
        String spoken = languageOf(login, language);
        Instant now = clock.instant();
        requests.hold(login);
        letters.withdraw(login);
        requests.forget(login, now.minus(DAY));
        if (requests.count(login) >= settings.requests()) {
            throw new Refusal(NoticesRule.TOO_MANY_REQUESTS, "address", settings.requests());
        }
        AddressRequest request = new AddressRequest(UUID.randomUUID(), login, valid, spoken, now);
        requests.add(request);
        letters.post(request);
    }

    /** What whoever is signed in asked for and did not confirm yet. */
    @Transactional(readOnly = true)
    public Optional<Asked> asked() {
        return requests.open(Actors.current().name())
                .map(request -> new Asked(
                        request.address(),
                        request.askedAt(),
                        letterbox.stateOf(request.id()).orElse("due")));
    }

    private String languageOf(String login, String wanted) {
        return readers.ofLogin(login)
                .map(Reader::language)
                .orElseGet(() -> wanted == null || wanted.isBlank() ? "en" : Subscribing.language(wanted));
    }
}
