package org.placard.notify.webhook;

import java.time.Duration;
import java.util.UUID;
import org.placard.platform.Actors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody pauses an endpoint, resumes it, replaces its secret, or gives it up. */
@Service
public class Running {

    private final Keeping keeping;
    private final Endpoints endpoints;
    private final Secrets secrets;
    private final Changes changes;
    private final Waiting waiting;
    private final WebhookSettings settings;

    Running(
            Keeping keeping,
            Endpoints endpoints,
            Secrets secrets,
            Changes changes,
            Waiting waiting,
            WebhookSettings settings) {
        this.keeping = keeping;
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.changes = changes;
        this.waiting = waiting;
        this.settings = settings;
    }

    /** Nothing is sent to it from now on; what is for it waits. Does nothing where it is paused. */
    @Transactional
    public void pause(UUID id) {
        keeping.hold(id);
        if (endpoints.pause(id, Endpoint.Reason.PERSON, null)) {
            record(id, "paused");
        }
    }

    /** What waited is sent, in order, from now on. Does nothing where it is not paused. */
    @Transactional
    public void resume(UUID id) {
        Endpoint endpoint = keeping.hold(id);
        if (endpoint.pause() != null) {
            endpoints.resume(id);
            waiting.resume(endpoint);
            record(id, "resumed");
        }
    }

    /** The new one, shown this once. The old one still signs beside it for a time. */
    @Transactional
    public Secret replaceSecret(UUID id) {
        keeping.hold(id);
        Secret secret = secrets.replace(id, settings.grace());
        record(id, "secret-replaced");
        return secret;
    }

    /** How long a secret that was replaced still signs. */
    public Duration grace() {
        return settings.grace();
    }

    /** What waits for it is not sent any more. */
    @Transactional
    public void delete(UUID id) {
        Endpoint endpoint = keeping.hold(id);
        endpoints.delete(id);
        secrets.forget(id);
        waiting.giveUp(endpoint);
        record(id, "deleted");
    }

    private void record(UUID id, String what) {
        changes.add(id, Actors.current().name(), what, null);
    }
}
