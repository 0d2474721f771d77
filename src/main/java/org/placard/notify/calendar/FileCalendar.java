package org.placard.notify.calendar;

import java.util.Map;
import java.util.stream.Collectors;
import org.placard.journal.contract.DraftRef;

/**
 * What the calendars have of one file.
 *
 * @param session of the draft, 43; null while it is not known
 * @param draft as the last event named it; null for the file of a session
 * @param seen number of the last event
 * @param entries by their keys
 */
record FileCalendar(String file, String session, DraftRef draft, long seen, Map<String, Entry> entries) {

    static FileCalendar empty(String file) {
        return new FileCalendar(file, null, null, 0, Map.of());
    }

    FileCalendar only(Kind kind) {
        Map<String, Entry> some = entries.entrySet().stream()
                .filter(entry -> entry.getValue().shown().about().kind() == kind)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FileCalendar(file, session, draft, seen, some);
    }
}
