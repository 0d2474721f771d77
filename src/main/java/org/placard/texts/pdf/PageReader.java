package org.placard.texts.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.placard.texts.source.CleanText;

/** Takes letters and rules off the pages. Pictures, annotations and everything that acts are passed over. */
final class PageReader extends PDFTextStripper {

    private static final float BOLD = 600;
    private static final String SOFT_HYPHEN = "\u00ad";

    private final Budget budget;
    private final CleanText clean;
    private final Map<PDFont, Style> styles = new IdentityHashMap<>();
    private final List<TextPosition> positions = new ArrayList<>();
    private final List<PrintedPage> pages = new ArrayList<>();
    private Rules rules = new Rules(0, 0, 0);
    private int unknown;
    private int known;

    /** @param clean takes out of the letters what must not reach a page */
    PageReader(Budget budget, CleanText clean) throws IOException {
        this.budget = budget;
        this.clean = clean;
        setShouldSeparateByBeads(false);
    }

    List<PrintedPage> read(PDDocument document) throws IOException {
        getText(document);
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        budget.pages(pages.size() + 1);
        positions.clear();
        rules = new Rules(box.getLowerLeftX(), box.getUpperRightY(), page.getRotation());
    }

    @Override
    protected void endPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        float direction = mostFrequentDirection();
        boolean lying = direction % 180 != 0;
        pages.add(new PrintedPage(
                lying ? box.getHeight() : box.getWidth(),
                lying ? box.getWidth() : box.getHeight(),
                glyphs(direction),
                direction == 0 ? rules.drawn() : List.of()));
    }

    /** How many letters the fonts of the pages read so far could not name, for each one that they could. */
    double unknownShare() {
        return (double) unknown / Math.max(1, known + unknown);
    }

    private List<Glyph> glyphs(float direction) {
        List<Glyph> glyphs = new ArrayList<>();
        for (TextPosition position : positions) {
            Style style = styles.computeIfAbsent(position.getFont(), PageReader::styleOf);
            if (position.getDir() == direction && !style.barCode()) {
                add(position, style, glyphs);
            }
        }
        return glyphs;
    }

    private void add(TextPosition position, Style style, List<Glyph> glyphs) {
        String printed = position.getUnicode();
        String text =
                printed == null || printed.equals(SOFT_HYPHEN) ? printed : clean.piece(printed, getCurrentPageNo());
        if (text != null && !text.isEmpty()) {
            glyphs.add(new Glyph(
                    text,
                    position.getXDirAdj(),
                    position.getYDirAdj(),
                    position.getWidthDirAdj(),
                    Math.abs(position.getYScale()),
                    style.bold(),
                    style.italic()));
        }
    }

    private float mostFrequentDirection() {
        int[] counts = new int[4];
        positions.forEach(position -> counts[(int) (position.getDir() / 90) & 3]++);
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most * 90f;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        positions.add(position);
    }

    /** The library's own layout is not asked. */
    @Override
    protected void writePage() {
        budget.checkTime();
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        budget.glyph();
        String letter = font.toUnicode(code);
        if (letter == null || Garble.isStrange(letter)) {
            unknown++;
        } else {
            known++;
        }
        super.showGlyph(rendering, font, code, displacement);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        rules.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    private static Style styleOf(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor described = font.getFontDescriptor();
        boolean heavy = described != null && (described.isForceBold() || described.getFontWeight() >= BOLD);
        boolean leaning = described != null && described.isItalic();
        return new Style(
                heavy || name.contains("bold") || name.contains("black"),
                leaning || name.contains("italic") || name.contains("oblique"),
                name.contains("barcode") || name.contains("3 of 9") || name.contains("code39"));
    }

    private record Style(boolean bold, boolean italic, boolean barCode) {}
}
