package org.placard.amendments;

import java.util.List;

/**
 * An amendment as a delegation hands it in: changes of paragraphs, or words that describe it as a whole.
 *
 * @param sponsors ISO 3166-1 alpha-3 codes of the States beside the one that tables it
 * @param sourceName of the document that came with it; null where none did
 */
public record ProposedAmendment(
        List<Change> changes, String words, List<String> sponsors, String sourceName, byte[] source) {

    public ProposedAmendment {
        changes = changes == null
                ? List.of()
                : java.util.Collections.unmodifiableList(new java.util.ArrayList<>(changes));
        sponsors = sponsors == null
                ? List.of()
                : java.util.Collections.unmodifiableList(new java.util.ArrayList<>(sponsors));
    }
}
