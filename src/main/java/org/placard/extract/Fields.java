package org.placard.extract;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of an object. A field that has no value is there, and null. */
final class Fields {

    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    /** Numbers and truth values as what they are, words of an enumeration in lower case, all else as text. */
    void put(String name, Object value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString());
        }
    }

    void strings(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void numbers(String name, int... values) {
        json.writeName(name);
        json.writeArray(values, 0, values.length);
    }

    <T> void array(String name, List<T> values, BiConsumer<Fields, T> fields) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> object(value, fields));
        json.writeEndArray();
    }

    <T> void object(String name, T value, BiConsumer<Fields, T> fields) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            object(value, fields);
        }
    }

    private <T> void object(T value, BiConsumer<Fields, T> fields) {
        json.writeStartObject();
        fields.accept(this, value);
        json.writeEndObject();
    }
}
