package org.placard.contract;

import java.util.List;

/**
 * One type of message: an event, or a report that Placard takes.
 *
 * @param type on the wire, {@code org.placard.draft-tabled.v1}
 * @param path of its schema below {@code schemas/} and of its example below {@code examples/}: {@code draft-tabled.v1.json}
 * @param description what it tells, in one sentence
 * @param schemaId the schema's {@code $id}
 * @param fields in the schema's order
 * @param example as the file has it
 */
public record Message(
        String type,
        String title,
        String path,
        String description,
        String schemaId,
        List<Field> fields,
        String example) {

    /** As addresses of pages name it, {@code draft-tabled}; a report's begins with {@code inbox/}. */
    public String name() {
        return path.substring(0, path.indexOf('.'));
    }
}
