package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a paragraph in order; runs that say the same in the same way are one piece. */
final class Pieces {

    private final List<Piece> closed = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Piece.Kind kind = Piece.Kind.WORDS;
    private WordsStyle style;

    void add(Piece.Kind added, String text) {
        add(added, text, null);
    }

    void add(Piece.Kind added, String text, WordsStyle styled) {
        if (added != kind || styled != style || added == Piece.Kind.NOTE) {
            close();
            kind = added;
            style = styled;
        }
        open.append(text);
    }

    List<Piece> list() {
        close();
        return closed;
    }

    private void close() {
        if (open.length() > 0) {
            closed.add(new Piece(kind, open.toString(), style));
            open.setLength(0);
        }
    }
}
