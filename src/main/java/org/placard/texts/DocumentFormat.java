package org.placard.texts;

import java.util.List;
import java.util.Optional;

/** A form in which a text goes out as a file. Stateless; the same text gives the same bytes. */
public interface DocumentFormat {

    /** Such as "application/pdf". */
    String mediaType();

    /** Of the file's name, without the dot; no two forms have the same. */
    String extension();

    byte[] of(TextModel text);

    /**
     * A text with what changed since an earlier one, readable without colour; empty where the form has no way to show it.
     *
     * @param text the later one
     * @param against the symbol of the earlier one, or null
     * @param differences of all paragraphs, in the order of reading
     */
    default Optional<byte[]> compared(TextModel text, String against, List<TextDifference> differences) {
        return Optional.empty();
    }
}
