package org.placard.notify.webhook;

import java.util.List;
import java.util.UUID;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.springframework.stereotype.Component;

/** Whose endpoints somebody keeps: a delegation those of its State, the secretariat and the operator all. */
@Component
public class Keeping {

    private static final int LAST = 50;

    private final Endpoints endpoints;
    private final Attempts attempts;
    private final Changes changes;
    private final Waiting waiting;

    Keeping(Endpoints endpoints, Attempts attempts, Changes changes, Waiting waiting) {
        this.endpoints = endpoints;
        this.attempts = attempts;
        this.changes = changes;
        this.waiting = waiting;
    }

    /** All that the reader keeps. */
    public List<Endpoint> own() {
        Actor actor = Actors.current();
        return actor.is(Role.DELEGATION) ? endpoints.of(Endpoint.ownerOf(actor.state())) : endpoints.all();
    }

    /** Refused as unknown where it is somebody else's: nobody learns what others have. */
    public Endpoint own(UUID id) {
        return endpoints.find(id).filter(Keeping::isOwn).orElseThrow(() -> unknown(id));
    }

    /** The last ones, the latest first. */
    public List<Attempts.Attempt> attempts(Endpoint endpoint) {
        return attempts.last(endpoint.id(), LAST);
    }

    /** What was done to it, the latest first. */
    public List<Changes.Change> changes(Endpoint endpoint) {
        return changes.of(endpoint.id());
    }

    /** How many events wait for it. */
    public long waiting(Endpoint endpoint) {
        return waiting.count(endpoint);
    }

    /** The same, and nobody changes it until the transaction ends. */
    Endpoint hold(UUID id) {
        return endpoints.hold(id).filter(Keeping::isOwn).orElseThrow(() -> unknown(id));
    }

    private static boolean isOwn(Endpoint endpoint) {
        Actor actor = Actors.current();
        return !actor.is(Role.DELEGATION) || endpoint.owner().equals(Endpoint.ownerOf(actor.state()));
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(WebhookRule.UNKNOWN_ENDPOINT, "endpoint", id);
    }
}
