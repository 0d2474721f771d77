package org.placard.practice.demo;

import java.io.PrintStream;
import java.util.Objects;

/** Prints what happens, and stops at the first thing that is not as it should be. */
final class Story {

    private final PrintStream out;
    private int seen;

    Story(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n== %s%n", title);
    }

    void tell(String format, Object... arguments) {
        out.printf("   " + format + "%n", arguments);
    }

    /** Checks one thing that the reader should believe. */
    void see(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new NotAsExpected(what + ": expected " + expected + ", saw " + actual);
        }
        seen++;
        out.printf("   ✓ %s: %s%n", what, actual);
    }

    void see(String what, boolean so) {
        if (!so) {
            throw new NotAsExpected(what + ": not so");
        }
        seen++;
        out.printf("   ✓ %s%n", what);
    }

    int seen() {
        return seen;
    }

    /** The demonstration saw something else than it should. */
    static final class NotAsExpected extends RuntimeException {

        NotAsExpected(String message) {
            super(message);
        }
    }
}
