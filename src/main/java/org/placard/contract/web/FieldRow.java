package org.placard.contract.web;

import java.util.List;
import java.util.stream.Stream;
import org.placard.contract.Field;

/**
 * A line of the table of fields; what a field consists of follows it in lines of its own.
 *
 * @param name where it stands: {@code draft.file}, {@code votes[].state}
 */
record FieldRow(String name, Field field) {

    static List<FieldRow> of(List<Field> fields) {
        return rows("", fields).toList();
    }

    /** In the words of JSON Schema: string, date. */
    public String kind() {
        return field.format() == null ? field.type() : field.type() + ", " + field.format();
    }

    private static Stream<FieldRow> rows(String above, List<Field> fields) {
        return fields.stream().flatMap(field -> {
            String name = above + field.name();
            String below = name + (field.type().equals("array") ? "[]." : ".");
            return Stream.concat(Stream.of(new FieldRow(name, field)), rows(below, field.parts()));
        });
    }
}
