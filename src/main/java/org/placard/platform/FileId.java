package org.placard.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a file: what one journal chain, one Kafka key and one page are kept for. A draft's file is a UUID in text, a
 * session's file reads {@code session-46}.
 */
public record FileId(@JsonValue String value) implements Comparable<FileId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public FileId {
        Objects.requireNonNull(value);
        if (!FORM.matcher(value).matches()) {
            throw new Refusal(PlatformRule.UNKNOWN_FILE, "file", value);
        }
    }

    public static FileId create() {
        return new FileId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(FileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
