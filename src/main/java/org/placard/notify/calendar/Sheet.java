package org.placard.notify.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.placard.journal.contract.DraftRef;

/**
 * A file's calendar while one event is written into it. An event that comes again, or late, changes nothing that a later
 * one has spoken of.
 */
final class Sheet {

    private final FileCalendar before;
    private final Happened event;
    private final DraftRef draft;
    private final Map<String, Shown> spoken = new HashMap<>();
    private String session;

    /** @param named the draft as this event names it; null where it names none */
    Sheet(FileCalendar before, Happened event, DraftRef named) {
        this.before = before;
        this.event = event;
        this.session = before.session();
        this.draft = named == null || late() && before.draft() != null ? before.draft() : named;
    }

    Happened event() {
        return event;
    }

    DraftRef draft() {
        return draft;
    }

    String session() {
        return session;
    }

    void inSession(String now) {
        if (now != null && !late()) {
            session = About.bare(now);
        }
    }

    Optional<Shown> find(String key) {
        return Optional.ofNullable(before.entries().get(key)).map(Entry::shown);
    }

    /** Whether a later event has spoken of this entry already, or this very one. */
    boolean outdated(String key) {
        Entry known = before.entries().get(key);
        return known != null && known.told() >= event.sequence();
    }

    void write(String key, Shown shown) {
        if (!outdated(key)) {
            spoken.put(key, shown);
        }
    }

    /** Changes those entries of which the key tells that they are meant, as long as they are open. */
    void changeOpen(Predicate<String> meant, UnaryOperator<Shown> change) {
        before.entries().forEach((key, entry) -> {
            if (meant.test(key)) {
                // One that is closed already was spoken of too.
                write(key, entry.shown().open() ? change.apply(entry.shown()) : entry.shown());
            }
        });
    }

    FileCalendar filled() {
        Map<String, Entry> entries = new HashMap<>();
        before.entries().forEach((key, entry) -> {
            Shown now = spoken.getOrDefault(key, entry.shown());
            entries.put(key, entry.after(event, named(now), spoken.containsKey(key)));
        });
        spoken.forEach((key, shown) -> entries.putIfAbsent(key, Entry.first(event, key, shown)));
        return new FileCalendar(
                before.file(), session, draft, Math.max(before.seen(), event.sequence()), Map.copyOf(entries));
    }

    // What is over keeps the name that its draft had then.
    private Shown named(Shown shown) {
        return draft == null || !shown.open() ? shown : shown.named(draft);
    }

    private boolean late() {
        return event.sequence() <= before.seen();
    }
}
