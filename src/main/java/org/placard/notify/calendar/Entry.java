package org.placard.notify.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the calendars.
 *
 * @param file it belongs to
 * @param key within the file: action, sitting/1, cutoff/tabling, due/(obligation)/submission, meeting/(obligation)
 * @param sequence how often something that readers see changed; {@link #UNSEEN} before it had a day
 * @param created when readers saw it first; null before
 * @param changed when readers saw it change; null before they saw it
 * @param told number of the last event that spoke of it
 */
record Entry(String file, String key, Shown shown, int sequence, Instant created, Instant changed, long told) {

    static final int UNSEEN = -1;

    /** Stable for ever: made of what it is about, and of no host or setting that may change. */
    UUID uid() {
        return UUID.nameUUIDFromBytes(("placard:" + file + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    static Entry first(Happened by, String key, Shown shown) {
        return new Entry(by.file(), key, shown, UNSEEN, null, null, by.sequence()).seen(by);
    }

    /** This entry after an event; its number grows by one if the reader sees a difference, and stays otherwise. */
    Entry after(Happened by, Shown now, boolean spokeOfIt) {
        long last = spokeOfIt ? by.sequence() : told;
        Entry same = new Entry(file, key, now, sequence, created, changed, last);
        return now.equals(shown) ? same : same.seen(by);
    }

    private Entry seen(Happened by) {
        return shown.span() == null
                ? this
                : new Entry(file, key, shown, sequence + 1, created == null ? by.time() : created, by.time(), told);
    }
}
