package org.placard.texts.word;

import java.util.List;

/**
 * A paragraph as it stands on paper.
 *
 * @param number in the file, from 1, empty ones counted too
 * @param label its automatic number as printed, or empty
 * @param style the name of its style in lower case, or empty
 */
record WordParagraph(int number, List<Piece> pieces, String label, boolean heading, String style) {}
