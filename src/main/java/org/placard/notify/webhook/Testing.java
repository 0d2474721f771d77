package org.placard.notify.webhook;

import java.time.Duration;
import java.util.UUID;
import org.placard.platform.Actors;
import org.placard.platform.DatabaseClock;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** Somebody tries an endpoint: one message, at once, signed like all others, whatever state the endpoint is in. */
@Service
public class Testing {

    private static final Duration APART = Duration.ofSeconds(5);

    private final Keeping keeping;
    private final Posting posting;
    private final Changes changes;
    private final DatabaseClock realTime;

    Testing(Keeping keeping, Posting posting, Changes changes, DatabaseClock realTime) {
        this.keeping = keeping;
        this.posting = posting;
        this.changes = changes;
        this.realTime = realTime;
    }

    /** What came of it; counts neither for nor against the endpoint. */
    public Answer test(UUID id) {
        Endpoint endpoint = keeping.own(id);
        // Placard must not become a tool that knocks on other people's doors as fast as somebody clicks.
        if (!changes.addUnlessRecent(id, Actors.current().name(), "test-sent", APART)) {
            throw new Refusal(WebhookRule.TESTED_JUST_NOW, "endpoint", APART.toSeconds());
        }
        return posting.attempt(endpoint, Message.test(id, realTime.instant()));
    }
}
