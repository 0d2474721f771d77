package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What pages print around their text: running symbols and titles, page numbers, job numbers, bar codes. It stands near the
 * top or bottom edge and looks like one of these, or stands above the rule under a page's head, or comes back on other
 * pages, word for word, at the same height.
 */
final class Furniture {

    private static final Pattern SYMBOL = Pattern.compile("[AES]/[A-Z0-9][A-Za-z0-9./*()-]{3,40}");
    private static final Pattern PAGE = Pattern.compile("(?i)(page )?[-–]?\\s?\\d{1,3}\\s?[-–]?((/| of )\\d{1,3})?");
    private static final Pattern JOB = Pattern.compile("(GE\\.)?\\d{2}-\\d{5}\\b.{0,40}");
    private static final Pattern BAR_CODE = Pattern.compile("\\*\\d{6,9}\\*");
    private static final Pattern RECYCLE = Pattern.compile("(?i)please recycle.{0,8}");
    private static final float EDGE = 0.12f;
    private static final float HEAD = 0.16f;
    private static final float WIDE = 0.6f;
    private static final int HEIGHTS = 4;
    private static final int SHORTEST = 6;

    private final List<Sheet> sheets;
    private final Set<String> repeated = new HashSet<>();
    private String symbol;

    Furniture(List<Sheet> sheets) {
        this.sheets = sheets;
        findRepeated();
    }

    /** The sheets without it. */
    List<Sheet> cleared() {
        return sheets.stream().map(this::cleared).toList();
    }

    /** The symbol that the pages carry, or null. Ask after {@link #cleared}. */
    String symbol() {
        return symbol;
    }

    private Sheet cleared(Sheet sheet) {
        boolean first = sheet == sheets.get(0);
        List<Segment> kept = new ArrayList<>();
        float head = first ? 0 : headRule(sheet);
        for (Segment segment : sheet.segments()) {
            boolean furniture = segment.y() < head;
            boolean belowHead = head > 0 && sheet.isAtTop(segment, HEAD);
            if (furniture || isAtEdge(sheet, segment) && !belowHead) {
                PrintedLine line = segment.line();
                furniture |= !line.startsWithMark() && isFurniture(sheet, segment, line.text(), first);
                symbol = furniture && symbol == null && isSymbol(line.text()) ? line.text() : symbol;
            }
            if (!furniture) {
                kept.add(segment);
            }
        }
        return sheet.with(kept);
    }

    private static float headRule(Sheet sheet) {
        return (float) sheet.rules().stream()
                .filter(rule -> rule.y() < sheet.height() * HEAD && rule.length() > sheet.width() * WIDE)
                .mapToDouble(Rule::y)
                .min()
                .orElse(0);
    }

    private boolean isFurniture(Sheet sheet, Segment segment, String text, boolean first) {
        boolean masthead = first && sheet.isAtTop(segment, EDGE);
        return text.length() < 60 && (isSymbol(text) && !masthead || looksLikeIt(text))
                || text.length() >= SHORTEST && repeated.contains(key(segment, text));
    }

    private static boolean isSymbol(String text) {
        return SYMBOL.matcher(text).matches();
    }

    private static boolean looksLikeIt(String text) {
        return PAGE.matcher(text).matches()
                || JOB.matcher(text).matches()
                || BAR_CODE.matcher(text).matches()
                || RECYCLE.matcher(text).matches();
    }

    private void findRepeated() {
        Map<String, Integer> counts = new HashMap<>();
        for (Sheet sheet : sheets) {
            Set<String> onThis = new HashSet<>();
            for (Segment segment : sheet.segments()) {
                if (isAtEdge(sheet, segment)) {
                    onThis.add(key(segment, segment.line().text()));
                }
            }
            onThis.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.forEach((key, count) -> {
            if (count > 1) {
                repeated.add(key);
            }
        });
    }

    private static boolean isAtEdge(Sheet sheet, Segment segment) {
        return sheet.isAtTop(segment, EDGE) || sheet.isAtBottom(segment, EDGE);
    }

    /** Where it stands, and its words. */
    private static String key(Segment segment, String text) {
        return Math.round(segment.y() / HEIGHTS) + ":" + text;
    }
}
