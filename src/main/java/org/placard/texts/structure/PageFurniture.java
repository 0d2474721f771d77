package org.placard.texts.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.placard.texts.source.Line;

/** Recognises what a page prints around the text: job numbers, bar codes, running symbols, page numbers. */
final class PageFurniture {

    private static final Pattern JOB = Pattern.compile("(GE\\.)?\\d{2}-\\d{5}\\b.{0,30}");
    private static final Pattern BAR_CODE = Pattern.compile("\\*\\d{7,9}\\*");
    private static final Pattern SYMBOL = Pattern.compile("[AES]/[A-Z0-9][A-Za-z0-9./*-]{3,40}");
    private static final Pattern PAGE = Pattern.compile("(Page )?\\d{1,3}(/\\d{1,3})?");
    private static final int NEAR = 4;

    private final List<Line> lines;
    private final Set<Integer> furniture = new HashSet<>();

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
    }

    /** The indexes of the lines that are furniture. */
    static Set<Integer> in(List<Line> lines) {
        PageFurniture found = new PageFurniture(lines);
        found.anchors();
        found.pageNumbersNearAnchors();
        return found.furniture;
    }

    static boolean isSymbol(String line) {
        return SYMBOL.matcher(line).matches();
    }

    /** A line of nothing but a symbol is furniture where it is the document's own: the first. */
    private void anchors() {
        String own = null;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            boolean symbol = text.length() < 45 && isSymbol(text);
            own = symbol && own == null ? bare(text) : own;
            if (symbol && bare(text).equals(own) || text.length() < 45 && isPrinters(text)) {
                furniture.add(i);
            }
        }
    }

    private static String bare(String symbol) {
        return symbol.replace("*", "");
    }

    private static boolean isPrinters(String text) {
        return JOB.matcher(text).matches() || BAR_CODE.matcher(text).matches();
    }

    private void pageNumbersNearAnchors() {
        for (int anchor : List.copyOf(furniture)) {
            for (int i = Math.max(0, anchor - NEAR); i < Math.min(lines.size(), anchor + NEAR + 1); i++) {
                String text = lines.get(i).text().strip();
                if (text.length() < 9 && PAGE.matcher(text).matches()) {
                    furniture.add(i);
                }
            }
        }
    }
}
