package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.Footnote;
import org.placard.texts.source.SourceText;

/** From printed pages to blocks and footnotes. */
final class PdfReading {

    private final List<Sheet> sheets;
    private final Furniture furniture;
    private final float bodySize;

    PdfReading(List<PrintedPage> pages, Budget budget) {
        List<Sheet> printed = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        for (PrintedPage page : pages) {
            printed.addAll(Sheet.of(page, printed.size() + 1, budget));
            glyphs.addAll(page.glyphs());
        }
        bodySize = Sizes.most(glyphs);
        furniture = new Furniture(printed);
        sheets = furniture.cleared();
    }

    SourceText text() {
        List<List<List<PrintedLine>>> columns =
                sheets.stream().map(MastheadOrder::of).toList();
        List<PrintedLine> all =
                columns.stream().flatMap(List::stream).flatMap(List::stream).toList();
        Hyphens hyphens = new Hyphens(all);
        Notes notes = new Notes(bodySize, hyphens);
        List<Run> runs = runs(columns, notes);
        List<Footnote> footnotes = notes.all();
        return new SourceText(new Paragraphs(runs, bodySize, hyphens).blocks(), footnotes, furniture.symbol());
    }

    private List<Run> runs(List<List<List<PrintedLine>>> columns, Notes notes) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (List<PrintedLine> column : columns.get(i)) {
                List<PrintedLine> kept = notes.takeFrom(column, sheets.get(i));
                if (!kept.isEmpty()) {
                    runs.add(Run.of(kept));
                }
            }
        }
        return runs;
    }
}
