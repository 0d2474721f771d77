package org.placard.texts;

/**
 * The largest files that are read, in bytes.
 *
 * @param text of Markdown and plain text
 * @param document of formats that carry more than the words: Word documents, PDF
 */
public record ReadingLimits(int text, int document) {

    /** 512 KB of text, more than twice the longest real draft with its annexes, and documents of 20 MB. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(512 * 1024, 20 * 1024 * 1024);

    /** No larger file is read, whatever its format. */
    public int largest() {
        return Math.max(text, document);
    }
}
