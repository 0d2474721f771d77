package org.placard.notify.webhook;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.placard.notify.AnswerLost;
import org.placard.notify.Channel;
import org.placard.notify.Delivery;
import org.placard.notify.Envelope;
import org.placard.notify.FileSoFar;
import org.placard.notify.FinalFailure;
import org.placard.notify.Notice;
import org.placard.notify.OnHold;
import org.placard.notify.Poison;
import org.placard.notify.Recipient;
import org.placard.notify.RetryableFailure;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells other systems. The ledger keeps the order of each endpoint and file, and what waits. */
@Component
class WebhookChannel implements Channel {

    static final String NAME = "webhook";

    // Whoever resumes an endpoint releases what waits for it; this is for what is just being put back.
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private static final JsonMapper JSON = new JsonMapper();

    private final Endpoints endpoints;
    private final Posting posting;

    WebhookChannel(Endpoints endpoints, Posting posting) {
        this.endpoints = endpoints;
        this.posting = posting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<Recipient> recipients(Notice notice, FileSoFar file) {
        Envelope event = notice.envelope();
        JsonNode data = Poison.unless(() -> JSON.readTree(event.data()));
        return endpoints.all().stream()
                .filter(endpoint -> endpoint.filter().lets(event, data, file))
                .map(endpoint -> Recipient.atOnce(endpoint.key()))
                .toList();
    }

    @Override
    public void deliver(Delivery delivery) {
        Endpoint endpoint = endpointOf(delivery).orElseThrow(() -> new FinalFailure("the endpoint was deleted", null));
        if (endpoint.pause() != null) {
            throw new OnHold("the endpoint is paused", LOOK_AGAIN);
        }
        Verdict verdict = posting.deliver(endpoint, Message.of(delivery.first().envelope()));
        switch (verdict.kind()) {
            case DELIVERED -> {}
            case GIVEN_UP -> throw new FinalFailure(verdict.reason(), null);
            case PAUSED -> throw failure("paused: " + verdict.reason(), verdict.mayHaveArrived(), LOOK_AGAIN);
            case WAITS -> throw failure(verdict.reason(), verdict.mayHaveArrived(), verdict.after());
        }
    }

    private Optional<Endpoint> endpointOf(Delivery delivery) {
        String key = delivery.recipient();
        return endpoints.find(Long.parseLong(key.substring(key.lastIndexOf('#') + 1)));
    }

    private static RetryableFailure failure(String reason, boolean mayHaveArrived, Duration after) {
        return mayHaveArrived ? new AnswerLost(reason, null, after) : new RetryableFailure(reason, null, after);
    }
}
