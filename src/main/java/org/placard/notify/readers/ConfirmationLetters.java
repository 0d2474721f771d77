package org.placard.notify.readers;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.placard.notify.FinalFailure;
import org.placard.notify.Links;
import org.placard.notify.OwnLetters;
import org.placard.notify.Secret;
import org.placard.notify.ledger.Letterbox;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The letters that ask whether an address is somebody's. The link is made when the letter is, anew at every attempt, so
 * that nothing but its digest is ever kept. Those of earlier attempts hold as well: the mail that arrived may be any.
 */
@Component
class ConfirmationLetters implements OwnLetters {

    private static final String KIND = "address-confirmation";
    private static final JsonMapper JSON = new JsonMapper();

    private final Letterbox letterbox;
    private final AddressRequests requests;
    private final Links links;
    private final ReaderSettings settings;
    private final Clock clock;

    /** What the ledger keeps. */
    private record Facts(UUID request) {}

    ConfirmationLetters(
            Letterbox letterbox, AddressRequests requests, Links links, ReaderSettings settings, Clock clock) {
        this.letterbox = letterbox;
        this.requests = requests;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    void post(AddressRequest request) {
        letterbox.post(request.id(), KIND, request.address(), new Facts(request.id()));
    }

    /** What this login asked for before cannot be confirmed any more, and its letter does not leave if it is still here. */
    void withdraw(String login) {
        requests.open(login).ifPresent(earlier -> {
            requests.close(earlier.id(), clock.instant());
            letterbox.withdraw(earlier.id());
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Written write(byte[] facts, String recipient) {
        String secret = Secret.make();
        Instant until = clock.instant().plus(settings.linkHolds());
        AddressRequest request = requests.link(
                        JSON.readValue(facts, Facts.class).request(), Secret.digest(secret), until)
                .orElseThrow(() -> new FinalFailure("nobody waits for this letter any more", null));
        return new Written(
                new AddressToConfirm(request.login(), until), links.toConfirm(secret), request.language(), false);
    }
}
