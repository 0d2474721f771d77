package org.placard.texts.structure;

import java.util.List;
import org.placard.texts.Footnote;
import org.placard.texts.source.Block;

/** Binds the footnotes at the end of one page to their marks in the blocks of that page, which it changes. */
final class PageMarks {

    /** More notes than that are on no page: looking for them all would take long. */
    private static final int MOST = 200;

    private final List<Block> blocks;
    private final List<Footnote> notes;
    private final MarkPlace[] places;

    PageMarks(List<Block> blocks, List<Footnote> notes) {
        this.blocks = blocks;
        this.notes = notes.subList(0, Math.min(MOST, notes.size()));
        this.places = new MarkPlace[this.notes.size()];
    }

    void bind() {
        find(MarkShape.GLUED);
        find(MarkShape.SPACED);
        for (int i = places.length - 1; i >= 0; i--) {
            if (places[i] != null) {
                take(places[i]);
            }
        }
        notes.stream()
                .map(Footnote::mark)
                .filter(MarkPlace::isAsterisk)
                .distinct()
                .forEach(this::takeAll);
    }

    /** In the order of the notes, each after the one before it and before the next that is bound already. */
    private void find(MarkShape shape) {
        MarkPlace last = MarkPlace.START;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null && MarkPlace.isNumber(notes.get(i).mark())) {
                places[i] = MarkPlace.find(blocks, notes.get(i).mark(), shape, last, nextBound(i));
            }
            last = places[i] == null ? last : places[i];
        }
    }

    private MarkPlace nextBound(int after) {
        for (int i = after + 1; i < places.length; i++) {
            if (places[i] != null) {
                return places[i];
            }
        }
        return new MarkPlace(blocks.size(), 0, 0, "");
    }

    private void take(MarkPlace place) {
        take(place.block(), place.mark(), List.of(place.from()), place.to() - place.from());
    }

    private void take(int index, String mark, List<Integer> starts, int length) {
        Block block = blocks.get(index);
        blocks.set(index, block.with(block.inline().withMark(mark, starts, length)));
    }

    /** An asterisk stands after every name that its note is about. */
    private void takeAll(String asterisks) {
        for (int i = 0; i < blocks.size(); i++) {
            List<Integer> starts = MarkPlace.asterisks(blocks.get(i).text(), asterisks);
            if (!starts.isEmpty()) {
                take(i, asterisks, starts, asterisks.length());
            }
        }
    }
}
