package org.placard.notify;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a reader finds what a notice is about. */
@Component
class Links {

    private final URI publicUrl;

    Links(@Value("${placard.public-url:http://localhost:8080}") URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    URI toFile(String file) {
        return UriComponentsBuilder.fromUri(publicUrl)
                .pathSegment("files", file)
                .build()
                .encode()
                .toUri();
    }
}
