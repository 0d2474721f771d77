package org.placard.texts.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which fields are open. What a field shows is text; what it is told to do is not, and is never done. */
final class Fields {

    private static final int DEEPEST = 50;

    /** For each open field whether its instruction is over. */
    private final Deque<Boolean> shows = new ArrayDeque<>();

    void character(String type) {
        switch (type == null ? "" : type) {
            case "begin" -> begin();
            case "separate" -> separate();
            case "end" -> shows.poll();
            default -> {}
        }
    }

    boolean inInstruction() {
        return shows.contains(false);
    }

    /** An instruction ends with its paragraph: one that was never closed must not swallow the rest of the text. */
    void endOfParagraph() {
        if (inInstruction()) {
            shows.clear();
        }
    }

    private void begin() {
        if (shows.size() < DEEPEST) {
            shows.push(false);
        }
    }

    private void separate() {
        if (shows.poll() != null) {
            shows.push(true);
        }
    }
}
