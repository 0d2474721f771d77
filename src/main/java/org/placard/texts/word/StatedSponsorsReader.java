package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.source.StatedText.StatedSponsor;

/** Reads the sponsors of a line whose names have a style of their own. */
final class StatedSponsorsReader {

    private final Assembly assembly;
    private final List<StatedSponsor> sponsors = new ArrayList<>();
    private String lineMark = "";
    private boolean afterNames;

    /** @param lines the sponsors line, or the line that says what a text without sponsors is */
    StatedSponsorsReader(List<WordParagraph> lines, Assembly assembly) {
        this.assembly = assembly;
        for (WordParagraph line : lines) {
            line.pieces().forEach(piece -> take(piece, line.number()));
        }
    }

    List<StatedSponsor> sponsors() {
        return sponsors;
    }

    String lineMark() {
        return lineMark;
    }

    private void take(Piece piece, int line) {
        boolean mark = piece.kind() != Piece.Kind.WORDS && piece.text().strip().startsWith("*");
        if (mark) {
            mark(piece.text().strip());
        } else if (piece.style() == WordsStyle.SPONSOR) {
            sponsors.add(new StatedSponsor(assembly.inline(List.of(piece), line).text(), "", null));
        } else if (piece.style() == WordsStyle.BEHALF && !sponsors.isEmpty()) {
            StatedSponsor last = sponsors.remove(sponsors.size() - 1);
            sponsors.add(new StatedSponsor(
                    last.name(),
                    last.mark(),
                    assembly.inline(List.of(piece), line).text()));
        }
        afterNames |= !mark
                && (piece.text().contains(":") && piece.style() == null || piece.style() == WordsStyle.KIND_WORDS);
    }

    private void mark(String mark) {
        if (afterNames || sponsors.isEmpty()) {
            lineMark = lineMark.isEmpty() ? mark : lineMark;
            return;
        }
        StatedSponsor last = sponsors.remove(sponsors.size() - 1);
        sponsors.add(new StatedSponsor(last.name(), last.mark().isEmpty() ? mark : last.mark(), last.onBehalfOf()));
    }
}
