package org.placard.contract;

import java.util.List;

/**
 * One type of message: an event, a report that Placard takes, what goes out by HTTP.
 *
 * @param type as the document names it; on Kafka the type on the wire, {@code org.placard.draft-tabled.v1}
 * @param path of its schema below {@code schemas/} and of its example below {@code examples/}: {@code draft-tabled.v1.json}
 * @param description what it tells, in one sentence
 * @param schemaId the schema's {@code $id}
 * @param headers in the document's order
 * @param fields in the schema's order
 * @param example as the file has it
 */
public record Message(
        String type,
        String title,
        String path,
        String description,
        String schemaId,
        List<Field> headers,
        List<Field> fields,
        String example) {

    /**
     * As addresses of pages name it, {@code draft-tabled}; a report's begins with {@code inbox/}, what goes out by HTTP with
     * {@code webhook/} or {@code live/}.
     */
    public String name() {
        return path.substring(0, path.indexOf('.'));
    }
}
