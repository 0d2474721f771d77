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
class Keeping {

    private final Endpoints endpoints;

    Keeping(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** All that the reader keeps. */
    List<Endpoint> own() {
        Actor actor = Actors.current();
        return actor.is(Role.DELEGATION) ? endpoints.of(Endpoint.ownerOf(actor.state())) : endpoints.all();
    }

    /** Refused as unknown where it is somebody else's: nobody learns what others have. */
    Endpoint own(UUID id) {
        return endpoints.find(id).filter(Keeping::isOwn).orElseThrow(() -> unknown(id));
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
