package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.Footnote;
import org.placard.texts.source.Block;
import org.placard.texts.source.Line;
import org.placard.texts.source.LineJoints;
import org.placard.texts.source.Markup;
import org.placard.texts.source.SourceText;

/** Reads Markdown and plain text, the latter also as taken out of the pages of a printed document. */
public final class WrittenLines {

    /** A symbol that stands further down belongs to another document. */
    private static final int FIRST_PAGE = 40;

    private WrittenLines() {}

    public static SourceText read(String source) {
        List<Line> lines = Line.of(source);
        List<Footnote> notes = new ArrayList<>();
        Set<Integer> furniture = PageFurniture.in(lines);
        LineJoints joints = new LineJoints(lines);
        PageNotes.collect(lines, furniture, notes, joints);
        Markup markup = Markup.of(lines);
        List<Block> blocks = BlockNotes.collect(Blocks.of(lines, furniture, markup, joints), notes);
        List<Block> bound = markup == Markup.PLAIN ? PlainMarks.bind(blocks, notes) : blocks;
        return new SourceText(bound, notes, symbolIn(lines));
    }

    private static String symbolIn(List<Line> lines) {
        return lines.stream()
                .limit(FIRST_PAGE)
                .map(line -> line.text().strip())
                .filter(PageFurniture::isSymbol)
                .findFirst()
                .orElse(null);
    }
}
