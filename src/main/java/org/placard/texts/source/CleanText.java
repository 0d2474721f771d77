package org.placard.texts.source;

import java.text.Normalizer;
import java.util.function.Consumer;
import org.placard.texts.Place;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;

/** Takes out of a text what must not reach a page: direction controls, control characters, invisible joints. */
public final class CleanText {

    /**
     * Longer runs never occur in writing, and normalising them takes time that grows with the square of the
     * run.
     */
    private static final int LONGEST_RUN_OF_MARKS = 8;

    private final Consumer<Warning> warnings;
    private StringBuilder clean;
    private int line;
    private int marks;
    private int directionControls;
    private int firstDirectionLine;
    private int controls;
    private int firstControlLine;

    public CleanText(Consumer<Warning> warnings) {
        this.warnings = warnings;
    }

    String of(String raw) {
        String whole = piece(raw, 1);
        tell();
        return whole;
    }

    /**
     * A piece of a text that comes in pieces; {@link #tell} after the last one.
     *
     * @param startsAt the line where it starts
     */
    public String piece(String raw, int startsAt) {
        clean = new StringBuilder(raw.length());
        line = startsAt;
        marks = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean secondOfPair = c == '\n' && i > 0 && raw.charAt(i - 1) == '\r';
            if (!secondOfPair) {
                take(c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private void take(char c) {
        if (isLineEnd(c)) {
            clean.append('\n');
            line++;
        } else if (isDirectionControl(c)) {
            firstDirectionLine = directionControls++ == 0 ? line : firstDirectionLine;
        } else if (isForbidden(c) || isTooManyMarks(c)) {
            firstControlLine = controls++ == 0 ? line : firstControlLine;
        } else if (!isInvisible(c)) {
            clean.append(plain(c));
        }
    }

    /** Spaces and hyphens at which no line breaks are spaces and hyphens. */
    private static char plain(char c) {
        boolean space = c == '\u00a0' || c == '\u202f' || c == '\u2007';
        return space ? ' ' : c == '\u2011' ? '-' : c;
    }

    private boolean isTooManyMarks(char c) {
        int type = Character.getType(c);
        marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
        return marks > LONGEST_RUN_OF_MARKS;
    }

    /** Tells what was taken out. */
    public void tell() {
        if (directionControls > 0) {
            warnings.accept(Warning.of(
                    WarningCode.DIRECTION_CONTROLS_REMOVED, Place.line(firstDirectionLine), directionControls));
        }
        if (controls > 0) {
            warnings.accept(Warning.of(WarningCode.CONTROL_CHARACTERS_REMOVED, Place.line(firstControlLine), controls));
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isDirectionControl(char c) {
        return c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u061c';
    }

    private static boolean isForbidden(char c) {
        return Character.isISOControl(c) && c != '\t' || c == '\ufffd' || c == '\uffff' || c == '\ufffe';
    }

    private static boolean isInvisible(char c) {
        return c == '\ufeff' || c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u00ad' || c == '\u2060';
    }
}
