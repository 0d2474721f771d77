package org.placard.platform.reconcile;

import java.util.Locale;

/** One way in which two records of the same thing can differ. */
public interface Kind {

    /** As the constant of an enum is called. */
    String name();

    /** In tables, metrics and JSON: {@code out-of-order}. Never changed. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a difference of this kind means, for who runs Placard. */
    String meaning();

    /** What a person can do about one that was not repaired. */
    String remedy();
}
