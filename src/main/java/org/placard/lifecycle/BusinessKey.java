package org.placard.lifecycle;

import org.placard.platform.FileId;

/**
 * What a process instance is about: a file, or one thing within it (an obligation). It is the engine's business key, so
 * that every step can be told to the right file's journal.
 *
 * @param subject id within the file; null where the process is about the file itself
 */
public record BusinessKey(FileId file, String subject) {

    private static final char SEPARATOR = '/';

    public static BusinessKey of(FileId file) {
        return new BusinessKey(file, null);
    }

    public static BusinessKey of(FileId file, String subject) {
        return new BusinessKey(file, subject);
    }

    public static BusinessKey parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        return separator < 0
                ? of(new FileId(text))
                : of(new FileId(text.substring(0, separator)), text.substring(separator + 1));
    }

    @Override
    public String toString() {
        return subject == null ? file.value() : file.value() + SEPARATOR + subject;
    }
}
