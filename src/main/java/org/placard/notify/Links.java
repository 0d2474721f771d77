package org.placard.notify;

import java.net.URI;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a reader finds what a notice is about. */
@Component
public class Links {

    // How the journal names a session's file.
    private static final String SESSION = "session-";

    private final URI publicUrl;

    public Links(@Value("${placard.public-url:http://localhost:8080}") URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Where a calendar program fetches the calendar with that secret. */
    public URI toCalendar(String secret) {
        return page("feeds", secret + ".ics");
    }

    public URI to(String file) {
        return file.startsWith(SESSION) ? page("sessions", file.substring(SESSION.length())) : page("files", file);
    }

    /** Where one click stops what a message was sent for. */
    public URI toStop(String token) {
        return page("unsubscribe", token);
    }

    /** Where people choose what they are told of. */
    public URI toOwnNotices() {
        return page("notices");
    }

    /** Where somebody says that an address is theirs. Ends with a word: mail programs cut marks off the end of a link. */
    public URI toConfirm(String secret) {
        return page("notices", "address", secret, "confirm");
    }

    /** Where a webhook is kept. */
    public URI toWebhook(UUID endpoint) {
        return page("webhooks", endpoint.toString());
    }

    private URI page(String... path) {
        return UriComponentsBuilder.fromUri(publicUrl)
                .pathSegment(path)
                .build()
                .encode()
                .toUri();
    }
}
