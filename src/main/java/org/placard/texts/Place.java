package org.placard.texts;

/**
 * A place in a source.
 *
 * @param line the line, from 1; 0 when the whole file is meant
 * @param paragraph such as "PP 7", "OP 5", "title", or null
 */
public record Place(int line, String paragraph) {

    public static final Place WHOLE_FILE = new Place(0, null);

    public static Place line(int line) {
        return new Place(line, null);
    }
}
