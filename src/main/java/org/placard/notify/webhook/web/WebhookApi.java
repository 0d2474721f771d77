package org.placard.notify.webhook.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.placard.notify.OnEngineNodes;
import org.placard.notify.webhook.Answer;
import org.placard.notify.webhook.Endpoint;
import org.placard.notify.webhook.Filter;
import org.placard.notify.webhook.Keeping;
import org.placard.notify.webhook.Registering;
import org.placard.notify.webhook.Running;
import org.placard.notify.webhook.Testing;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks for programs. */
@RestController
@OnEngineNodes
@RequestMapping("/api/webhooks")
@PreAuthorize("hasAnyRole('SECRETARIAT', 'OPERATOR', 'DELEGATION')")
class WebhookApi {

    private final Keeping keeping;
    private final Registering registering;
    private final Running running;
    private final Testing testing;

    WebhookApi(Keeping keeping, Registering registering, Running running, Testing testing) {
        this.keeping = keeping;
        this.registering = registering;
        this.running = running;
        this.testing = testing;
    }

    /**
     * What to register; only {@code url} is needed.
     *
     * @param owner ISO 3166-1 alpha-3 code of the State whose it is to be, for the secretariat to say
     * @param types names of events; all where none is named
     */
    record Wanted(
            String url,
            String description,
            String owner,
            List<String> types,
            String file,
            String state,
            String agendaItem) {}

    /** @param secret shown this once */
    record Kept(UUID id, String secret) {}

    /** @param status null where no answer came */
    record Tested(boolean delivered, Integer status, String answer, String error) {}

    @GetMapping
    List<EndpointSheet> list() {
        return keeping.own().stream()
                .map(one -> EndpointSheet.of(one, keeping, null))
                .toList();
    }

    /** With the last attempts. */
    @GetMapping("/{id}")
    EndpointSheet one(@PathVariable UUID id) {
        Endpoint endpoint = keeping.own(id);
        return EndpointSheet.of(endpoint, keeping, keeping.attempts(endpoint));
    }

    @PostMapping
    ResponseEntity<Kept> register(@RequestBody Wanted wanted) {
        Filter filter = new Filter(wanted.types(), wanted.file(), wanted.state(), wanted.agendaItem());
        Registering.Registered registered =
                registering.register(wanted.url(), wanted.description(), wanted.owner(), filter);
        return ResponseEntity.created(URI.create("/api/webhooks/" + registered.id()))
                .body(new Kept(registered.id(), registered.secret().written()));
    }

    @PostMapping("/{id}/pause")
    EndpointSheet pause(@PathVariable UUID id) {
        running.pause(id);
        return one(id);
    }

    @PostMapping("/{id}/resume")
    EndpointSheet resume(@PathVariable UUID id) {
        running.resume(id);
        return one(id);
    }

    @PostMapping("/{id}/secret")
    Kept replaceSecret(@PathVariable UUID id) {
        return new Kept(id, running.replaceSecret(id).written());
    }

    /** Answers when the attempt is over. */
    @PostMapping("/{id}/test")
    Tested test(@PathVariable UUID id) {
        Answer answer = testing.test(id);
        return new Tested(answer.delivered(), answer.status(), answer.text(), answer.error());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id) {
        running.delete(id);
        return ResponseEntity.noContent().build();
    }
}
