package org.placard.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the small CSV files that ship with Placard (RFC 4180, no line breaks within fields, first line names columns). */
public final class Csv {

    private Csv() {}

    /** The rows of a class path resource, each by column name; an empty field is null. */
    public static List<Map<String, String>> rows(String resource) {
        return rows(text(resource).lines().toList());
    }

    /** The rows of a file, likewise. */
    public static List<Map<String, String>> rows(Path file) {
        try {
            return rows(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        List<String> columns = fields(lines.get(0));
        return lines.stream().skip(1).map(line -> row(columns, fields(line))).toList();
    }

    public static String text(String resource) {
        try (InputStream stream = Csv.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> columns, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), fields.get(i).isEmpty() ? null : fields.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                // A second quotation mark right after one that closes is a quotation mark of the text.
                if (!quoted && i > 0 && line.charAt(i - 1) == '"') {
                    field.append(c);
                }
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
