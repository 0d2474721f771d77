package org.placard.texts.pdf;

import java.util.List;
import org.placard.texts.FootnoteMark;

/**
 * A printed line, or the part of one that stands in a column.
 *
 * @param text without raised marks; words have one space between them
 * @param marks the raised marks taken out of the text
 * @param x where it begins
 * @param y its baseline, from the top of the page
 * @param size of most of its letters
 * @param firstWord how wide its first word is
 * @param textX where the text begins after a number that stands before a gap; {@code x} if there is none
 */
record PrintedLine(
        String text,
        List<FootnoteMark> marks,
        float x,
        float right,
        float y,
        float size,
        float firstWord,
        float textX,
        boolean bold,
        boolean italic) {

    /** The line without its first characters, nor the marks at them. */
    PrintedLine from(int at) {
        List<FootnoteMark> later = marks.stream()
                .filter(mark -> mark.at() > at)
                .map(mark -> new FootnoteMark(mark.mark(), mark.at() - at))
                .toList();
        return new PrintedLine(
                text.substring(at).stripLeading(), later, x, right, y, size, firstWord, textX, bold, italic);
    }

    boolean startsWithMark() {
        return !marks.isEmpty() && marks.get(0).at() == 0;
    }

    boolean endsSentence() {
        String end = text.strip();
        int last = end.length() - 1;
        while (last >= 0 && "”\"’')] ".indexOf(end.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ",;.:!?".indexOf(end.charAt(last)) >= 0 || end.endsWith("; and") || end.endsWith("; or");
    }
}
