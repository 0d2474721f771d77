package org.placard.texts.pdf;

import java.util.List;
import java.util.Objects;
import org.placard.texts.Footnote;

/**
 * A line ready to be drawn.
 *
 * @param leading from the line before to this one, in points
 */
record SetLine(List<Piece> pieces, float leading) {

    List<Footnote> notes() {
        return pieces.stream().map(Piece::note).filter(Objects::nonNull).toList();
    }
}
