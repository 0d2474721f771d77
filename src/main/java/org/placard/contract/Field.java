package org.placard.contract;

import java.util.List;

/**
 * A field of a message.
 *
 * @param type in the words of JSON Schema: string, integer, boolean, array; object where it is a part
 * @param format date, date-time, uuid …; null where there is none
 * @param required whether it is always there, be it as null
 * @param nullable whether it may be null
 * @param words that it can have; empty where it is free
 * @param parts what a part consists of, each with its fields; empty where the field is a plain value
 */
public record Field(
        String name,
        String description,
        String type,
        String format,
        boolean required,
        boolean nullable,
        List<String> words,
        List<Field> parts) {}
