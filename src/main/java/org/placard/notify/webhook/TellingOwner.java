package org.placard.notify.webhook;

import java.util.UUID;
import org.placard.notify.Links;
import org.placard.notify.OwnLetters;
import org.placard.notify.ledger.Letterbox;
import org.placard.notify.readers.Addresses;
import org.placard.notify.readers.Languages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells whoever registered an endpoint that Placard paused it, at the address that they confirmed. */
@Component
class TellingOwner implements OwnLetters {

    private static final String KIND = "endpoint-paused";
    private static final JsonMapper JSON = new JsonMapper();

    private final Letterbox letterbox;
    private final Addresses addresses;
    private final Languages languages;
    private final Links links;

    TellingOwner(Letterbox letterbox, Addresses addresses, Languages languages, Links links) {
        this.letterbox = letterbox;
        this.addresses = addresses;
        this.languages = languages;
        this.links = links;
    }

    /** In the transaction that pauses it; nothing where they have no address. */
    void tell(Endpoint paused) {
        EndpointPaused facts = new EndpointPaused(
                paused.id(),
                paused.host(),
                paused.pause().reason().column(),
                paused.pause().at(),
                paused.failingSince(),
                paused.pause().detail());
        addresses.of(paused.createdBy()).ifPresent(address -> letterbox.post(UUID.randomUUID(), KIND, address, facts));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Written write(byte[] facts, String recipient) {
        EndpointPaused paused = JSON.readValue(facts, EndpointPaused.class);
        return new Written(paused, links.toWebhook(paused.endpoint()), languages.of(recipient), true);
    }
}
