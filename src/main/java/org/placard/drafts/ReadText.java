package org.placard.drafts;

import java.util.UUID;
import org.placard.platform.FileId;
import org.placard.texts.Reading;

/**
 * A text that was read and waits for a person to confirm it.
 *
 * @param revises the file whose text it is to replace; null for a new draft
 * @param readBy login of the person who brought it
 */
public record ReadText(UUID id, FileId revises, String readBy, String sourceName, byte[] source, Reading reading) {

    /** What the text says that it is: the reader reads nothing else. */
    DraftKind kind() {
        return DraftKind.of(reading.text().kind()).orElseThrow();
    }
}
