package org.placard.platform.reconcile;

import java.util.List;

/** Holds what the system wrote down in one place against what it wrote down in another. */
public interface Comparison {

    /** Names it in tables, metrics and JSON: {@code events}. */
    String name();

    /** What is held against what, in words. */
    String title();

    /** All that it can find. */
    List<Kind> kinds();

    /**
     * Compares, and with {@link Scope#repair()} makes good what it can. May run while everything else does.
     *
     * @throws NotCompared if database or broker cannot be read to the end
     */
    Findings compare(Scope scope);
}
