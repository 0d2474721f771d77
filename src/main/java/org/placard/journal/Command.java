package org.placard.journal;

import java.util.SortedMap;
import java.util.TreeMap;
import org.placard.platform.FileId;

/**
 * What somebody wants done to a file: becomes one journal entry.
 *
 * @param name what is done, verb and object, {@code check-draft}
 * @param reason why, in the actor's words; null where none was given
 * @param expected the number of the last entry that the actor had seen; null where it does not matter
 * @param data the command's own values, as they stand in the entry
 */
public record Command(FileId file, String name, String reason, Long expected, SortedMap<String, Object> data) {

    public static Command of(FileId file, String name) {
        return new Command(file, name, null, null, new TreeMap<>());
    }

    public Command because(String why) {
        return new Command(file, name, why == null || why.isBlank() ? null : why.strip(), expected, data);
    }

    /** Refuses the command if the file has changed since that entry (an HTTP If-Match). */
    public Command expecting(Long entry) {
        return new Command(file, name, reason, entry, data);
    }

    public Command with(String key, Object value) {
        SortedMap<String, Object> more = new TreeMap<>(data);
        if (value != null) {
            more.put(key, value instanceof Number || value instanceof Boolean ? value : value.toString());
        }
        return new Command(file, name, reason, expected, more);
    }
}
