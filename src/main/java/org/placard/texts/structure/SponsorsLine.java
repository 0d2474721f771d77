package org.placard.texts.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.FootnoteMark;
import org.placard.texts.source.Block;
import org.placard.texts.source.Inline;

/** "Belarus,* Burundi,* Pakistan and Yemen*: draft resolution": the line, its names and its marks. */
final class SponsorsLine {

    private static final String WHAT = "(?:(?:revised|oral|proposed)\\s+){0,2}(?:draft\\s+(?:resolution|decision|"
            + "(?:President[’']s\\s+)?statement)\\b|(?:oral\\s+)?(?:sub-)?amendments?\\s+to\\b)";
    private static final Pattern END = Pattern.compile(":\\s*+([*\\d]{0,3})\\s*+" + WHAT);
    private static final Pattern SUBMITTED = Pattern.compile(
            "(?is)(?:revised |proposed )?(?:draft (?:resolutions?|decisions?|proposal)|(?:oral )?(?:sub-)?amendments?\\b.{0,120}?)"
                    + "\\*{0,3} (?:submitted|proposed) by\\b\\s*(.*)");

    private static final Pattern BARE = Pattern.compile("(?i)(?:revised )?draft (?:resolutions?|decisions?)\\*{0,3}");

    private final String names;
    private final String mark;

    private SponsorsLine(String names, String mark) {
        this.names = names;
        this.mark = mark;
    }

    static boolean is(String text) {
        return END.matcher(text).find()
                || SUBMITTED.matcher(text).matches()
                || BARE.matcher(text).matches();
    }

    static Block find(List<Block> blocks) {
        return blocks.stream().filter(block -> is(block.text())).findFirst().orElse(null);
    }

    /** The line as printed, its asterisks put back. */
    static SponsorsLine of(Inline line) {
        String text = withAsterisks(line);
        Matcher submitted = SUBMITTED.matcher(text);
        if (submitted.matches()) {
            return new SponsorsLine(submitted.group(1), "");
        }
        Matcher end = END.matcher(text);
        return end.find() ? new SponsorsLine(text.substring(0, end.start()), end.group(1)) : new SponsorsLine("", "");
    }

    /** Whether the line says who submits instead of naming States first: an officer, as a rule. */
    static boolean saysSubmittedBy(String text) {
        return SUBMITTED.matcher(text).matches();
    }

    /** The names, with their marks and the groups on whose behalf they submit. */
    String names() {
        return names;
    }

    boolean isBare() {
        return names.isBlank();
    }

    /** The mark after the colon, which is of the whole line, or nothing. */
    String mark() {
        return mark.startsWith("*") ? mark : "";
    }

    private static String withAsterisks(Inline line) {
        StringBuilder text = new StringBuilder(line.text());
        List<FootnoteMark> marks = line.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.insert(
                    marks.get(i).at(),
                    marks.get(i).mark().startsWith("*") ? marks.get(i).mark() : "");
        }
        return text.toString();
    }
}
