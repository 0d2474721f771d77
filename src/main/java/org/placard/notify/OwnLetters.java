package org.placard.notify;

import java.net.URI;

/**
 * Letters of one kind that Placard writes of its own accord: no event of a file calls for them. Every bean of this type
 * answers for its kind; its words stand in the bundle {@code messages/notify} under {@code notify.own.<kind>}.
 */
public interface OwnLetters {

    /** {@code address-confirmation}: names the kind in the ledger and in the bundle. Lower case, never changed. */
    String kind();

    /**
     * What a letter says now. Asked at every attempt, outside any transaction.
     *
     * @param facts as they were posted, in JSON
     * @throws FinalFailure if it is not to be sent any more
     */
    Written write(byte[] facts, String recipient);

    /**
     * @param facts public record; the words name its parts
     * @param link where the letter leads to
     * @param language code of one of the six
     * @param reader whether the recipient chooses on a page what they are told of, so that the letter names it
     */
    record Written(Record facts, URI link, String language, boolean reader) {}
}
