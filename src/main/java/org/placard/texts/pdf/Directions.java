package org.placard.texts.pdf;

import java.text.Bidi;

/** Turns a line as it is printed, from left to right, into the order in which it is written and read. */
final class Directions {

    private static final String MIRRORED = "()[]{}<>«»";

    private Directions() {}

    static String logical(String printed) {
        if (!Bidi.requiresBidi(printed.toCharArray(), 0, printed.length())) {
            return printed;
        }
        Bidi bidi = new Bidi(printed, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder logical = new StringBuilder();
        for (int run : order) {
            String text = printed.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            logical.append((bidi.getRunLevel(run) & 1) == 0 ? text : turned(text));
        }
        return logical.toString();
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder();
        for (int i = text.length() - 1; i >= 0; i--) {
            int mirror = MIRRORED.indexOf(text.charAt(i));
            turned.append(mirror < 0 ? text.charAt(i) : MIRRORED.charAt(mirror ^ 1));
        }
        return turned.toString();
    }
}
