package org.placard.notify.readers;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placard.notify.intake.EventReader;
import org.placard.notify.ledger.Events;
import org.springframework.stereotype.Component;

/** What people call a file, by the last event of it that somebody was told of. */
@Component
public class FileNames {

    private final Events events;
    private final EventReader reader;

    FileNames(Events events, EventReader reader) {
        this.events = events;
        this.reader = reader;
    }

    /** File to symbol and title; without those that no event named yet. */
    public Map<String, String> of(Collection<String> files) {
        Map<String, String> names = new TreeMap<>();
        files.forEach(file -> nameOf(file).ifPresent(name -> names.put(file, name)));
        return names;
    }

    private Optional<String> nameOf(String file) {
        return events.lastOf(file)
                .map(reader::notice)
                .flatMap(notice -> EventReader.draftOf(notice.event()))
                .map(draft -> draft.name() + " – " + draft.title());
    }
}
