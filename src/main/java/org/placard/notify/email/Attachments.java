package org.placard.notify.email;

import java.util.List;
import org.placard.notify.Notice;

/**
 * Adds files to the letters that tell of an event: an invitation to a meeting. Every bean of this type hears of each event
 * once, and is asked at every attempt, outside any transaction; it must answer the same each time for the same notice and
 * recipient.
 */
public interface Attachments {

    /**
     * @param contentType with its parameters, {@code text/calendar; method=REQUEST; charset=UTF-8}: what has a
     *     {@code method} (RFC 6047) stands beside the text as its machine-readable form, all else is a file
     * @param fileName {@code invitation.ics}
     */
    record Attachment(String contentType, String fileName, byte[] content) {

        boolean isForMachines() {
            return contentType.contains("method=");
        }
    }

    /**
     * The channel takes the event in. Called inside the transaction that does so, in the order of the events of a file:
     * what has to stand still until the letters leave is written down here.
     */
    void takenIn(Notice notice);

    /**
     * @param recipient the address that the letter goes to
     * @param language of the letter, code of one of the six
     * @return none for most
     * @throws org.placard.notify.RetryableFailure if it cannot be said now
     */
    List<Attachment> of(Notice notice, String recipient, String language);
}
