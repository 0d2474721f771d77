package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.source.Block;

/** Reads "43/... Promoting …": the number and the title, or the title alone where a draft has no number. */
final class TitleReader {

    private static final Pattern NUMBER = Pattern.compile(
            "((?:[A-Z]{1,2}-|PRST"
                    + " )?\\d{1,3}/(?:\\d{1,3}|\\.{2,6}|…|\\[\\.{0,5}…?\\]|[_-]{1,6}|[A-Z]{1,3}\\b))\\.?(?:\\s+(.*))?",
            Pattern.DOTALL);
    private static final Pattern OTHER_PART = Pattern.compile(
            "(?s)(United Nations|General Assembly|Human Rights Council|Distr|Original|Agenda item|\\*|GE\\.|(?:Resolution|Decision)"
                    + " adopted|At the \\d).*|.*\\bsession\\b.{0,60}");

    private static final Pattern NARRATIVE = Pattern.compile(
            "At (?:its|the) \\d|The General Assembly,|The Human Rights Council,|\\[(?:on|without|adopted)");

    private final List<Block> blocks;
    private final Block sponsors;
    private String number;
    private String title;

    TitleReader(List<Block> blocks, Block sponsors) {
        this.blocks = blocks;
        this.sponsors = sponsors;
        readNumbered();
        if (title == null) {
            title = afterSponsors();
        }
    }

    static boolean opensWithNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    String number() {
        return number;
    }

    String title() {
        return title == null || title.isBlank() ? null : title;
    }

    private void readNumbered() {
        for (int i = blocks.size() - 1; i >= 0 && number == null; i--) {
            Matcher found = NUMBER.matcher(blocks.get(i).text());
            if (found.matches()) {
                number = found.group(1);
                String sameBlock = found.group(2) == null ? "" : found.group(2) + " ";
                title = (sameBlock + textOf(untilNarrative(blocks.subList(i + 1, blocks.size())))).strip();
            }
        }
    }

    /** Decisions and statements say between title and words how they came about. */
    private static List<Block> untilNarrative(List<Block> after) {
        int to = 0;
        while (to < after.size() && !NARRATIVE.matcher(after.get(to).text()).lookingAt()) {
            to++;
        }
        return after.subList(0, to);
    }

    private String afterSponsors() {
        int from = sponsors == null ? 0 : blocks.indexOf(sponsors) + 1;
        List<Block> candidates = new ArrayList<>();
        for (Block block : blocks.subList(from, blocks.size())) {
            if (sponsors != null || !OTHER_PART.matcher(block.text()).matches()) {
                candidates.add(block);
            }
        }
        boolean onlyLast = sponsors == null && candidates.size() > 1;
        return textOf(onlyLast ? candidates.subList(candidates.size() - 1, candidates.size()) : candidates);
    }

    private static String textOf(List<Block> blocks) {
        return String.join(" ", blocks.stream().map(Block::text).toList()).strip();
    }
}
