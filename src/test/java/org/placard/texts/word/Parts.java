package org.placard.texts.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Looks into the parts of a Word file, with Java's own archive reader. */
final class Parts {

    private Parts() {}

    static String of(byte[] file, String name) {
        String[] found = {null};
        changed(file, (part, text) -> {
            found[0] = part.equals(name) ? text : found[0];
            return text;
        });
        return found[0];
    }

    static byte[] changed(byte[] file, UnaryOperator<String> change) {
        return changed(file, (name, text) -> change.apply(text));
    }

    private interface Change {
        String of(String name, String text);
    }

    private static byte[] changed(byte[] file, Change change) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write(change.of(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return changed.toByteArray();
    }
}
