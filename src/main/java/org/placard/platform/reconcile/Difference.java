package org.placard.platform.reconcile;

/**
 * One thing that stands here and not there, or otherwise.
 *
 * @param file null where none is named
 * @param sequence of the event within its file; null where none is named
 * @param event its id; null where none is named
 * @param detail where it was found, and what exactly; may be empty
 * @param repaired what made it good was set off
 */
public record Difference(
        String kind, String file, Long sequence, String event, String detail, String meaning, boolean repaired) {

    public static Difference of(Kind kind, String file, Long sequence, String event, String detail) {
        return new Difference(kind.id(), file, sequence, event, detail, kind.meaning(), false);
    }

    public Difference repair() {
        return new Difference(kind, file, sequence, event, detail, meaning, true);
    }
}
