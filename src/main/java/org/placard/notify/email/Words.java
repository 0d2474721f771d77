package org.placard.notify.email;

import java.net.URI;
import java.util.Locale;

/**
 * What a person is told of one event.
 *
 * @param subject on one line
 * @param body paragraphs, with an empty line between them
 * @param about a line that says where more stands, {@code {link}} in it
 */
record Words(String subject, String body, String about, URI link, Locale language) {

    /** The whole as plain text. */
    String text() {
        return body + "\n\n" + about.replace("{link}", link.toString());
    }
}
