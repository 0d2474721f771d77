package org.placard.texts.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.placard.texts.language.Openers;
import org.placard.texts.source.Line;

/**
 * Finds where blocks begin in a text without empty lines between them, such as one pasted from a message: in the
 * masthead by the words of its parts, in the body by the openers of its paragraphs.
 */
final class DenseLines {

    private static final Pattern PART = Pattern.compile(
            "(?:United Nations|General Assembly|Human Rights Council|Economic and Social Council|Security Council)\\W*"
                    + "|(?:Distr|Original|Agenda items?|Resolution adopted|Decision adopted|Draft (?:resolution|decision))\\b.*"
                    + "|[A-Z][a-z]{3,12}(?:-[a-z]{5,8})? (?:special |emergency special )?session\\b.*"
                    + "|\\d{1,3}/(?:\\.{2,6}|…|\\d).*");
    private static final Pattern LIST =
            Pattern.compile("(?:[A-Z(][^,]{0,80}|of [^,]{0,80}|the [^,]{0,80}|and [A-Z][^,]{0,80})(?:,[*\\d]{0,3}\\s*"
                    + "(?:[A-Z(][^,]{0,80}|of [^,]{0,80}|the [^,]{0,80}|and [A-Z][^,]{0,80})?){1,60}");
    private static final Pattern NAMES = Pattern.compile(",\\*{0,3} [A-Z]");
    private static final Pattern UNFINISHED = Pattern.compile(".*\\b(?:and|of|the|of Great|United)$|.*,[*\\d]{0,3}$");

    private final List<Line> lines;
    private final int enacting;
    private final Set<Integer> openings = new HashSet<>();
    private int lastEnd = -1;
    private int lastStart = -1;

    private DenseLines(List<Line> lines) {
        this.lines = lines;
        this.enacting = enactingLine();
    }

    /** The indexes of the lines that open a block without an empty line before them. */
    static Set<Integer> openings(List<Line> lines) {
        DenseLines dense = new DenseLines(lines);
        if (dense.headIsDense()) {
            dense.openHead();
        } else {
            dense.openSponsors();
        }
        if (dense.bodyIsDense()) {
            dense.openBody();
        }
        return dense.openings;
    }

    private int enactingLine() {
        int at = 0;
        while (at < lines.size() && !EnactingWords.are(text(at))) {
            at++;
        }
        return at;
    }

    private boolean headIsDense() {
        int first = 0;
        while (first < enacting && lines.get(first).isBlank()) {
            first++;
        }
        boolean blank = lines.subList(first, enacting).stream().anyMatch(Line::isBlank);
        return enacting < lines.size() && enacting - first > 3 && !blank;
    }

    /** Fewer than a quarter of the lines that end a paragraph have an empty line after them. */
    private boolean bodyIsDense() {
        int ends = 0;
        int apart = 0;
        for (int i = enacting + 1; i + 1 < lines.size(); i++) {
            if (!text(i).isEmpty() && Sentences.end(text(i))) {
                ends++;
                apart += lines.get(i + 1).isBlank() ? 1 : 0;
            }
        }
        return ends > 3 && apart * 4 < ends;
    }

    private void openHead() {
        for (int i = 0; i < enacting; i++) {
            if (PART.matcher(text(i)).matches()) {
                openings.add(i);
            } else if (SponsorsLine.is(text(i))) {
                openings.add(startOfSponsors(i));
            }
        }
    }

    /** Where other parts are apart, the sponsors may still stand right under the item's title. */
    private void openSponsors() {
        for (int i = 1; i < enacting; i++) {
            int start = SponsorsLine.is(text(i)) ? startOfSponsors(i) : 0;
            if (start > 0 && endsTitle(text(start - 1))) {
                openings.add(start);
            }
        }
    }

    /** Goes back over each line once: a list that goes on from the one before starts where that one does. */
    private int startOfSponsors(int end) {
        int start = end;
        while (start > 0 && goesOn(text(start - 1))) {
            start = start - 1 == lastEnd ? lastStart : start - 1;
        }
        lastEnd = end;
        lastStart = start;
        return start;
    }

    private static boolean goesOn(String text) {
        return (UNFINISHED.matcher(text).matches() || LIST.matcher(text).matches())
                && Character.isUpperCase(text.charAt(0));
    }

    private static boolean endsTitle(String text) {
        return Sentences.opensInLowerCase(text) && !NAMES.matcher(text).find();
    }

    private void openBody() {
        for (int i = enacting + 2; i < lines.size(); i++) {
            String before = text(i - 1);
            boolean preambular = before.endsWith(",") && Openers.opensPreambular(text(i));
            boolean operative = Sentences.end(before) && Openers.opensOperative(text(i));
            boolean numbered = Sentences.end(before) && Numbering.opens(text(i));
            if (preambular || operative || numbered) {
                openings.add(i);
            }
        }
    }

    private String text(int index) {
        return lines.get(index).text().strip();
    }
}
