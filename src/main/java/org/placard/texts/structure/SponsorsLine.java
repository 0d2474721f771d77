package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.FootnoteMark;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.source.Block;
import org.placard.texts.source.Inline;

/** Reads "Belarus,* Burundi,* Pakistan and Yemen*: draft resolution". */
final class SponsorsLine {

    private static final Pattern END = Pattern.compile(
            ":\\s*[*\\d]{0,3}\\s*(revised\\s+)?draft\\s+(resolution|decision)\\b|:\\W{0,4}(sub-)?amendments?\\s+to\\b");
    private static final Pattern SUBMITTED = Pattern.compile("(?i)(revised )?draft resolution submitted by\\b.*");
    private static final Pattern MARK = Pattern.compile("[*\\d\\s]+$");

    private SponsorsLine() {}

    static boolean is(String text) {
        return END.matcher(text).find() || SUBMITTED.matcher(text).matches();
    }

    static Block find(List<Block> blocks) {
        return blocks.stream().filter(block -> is(block.text())).findFirst().orElse(null);
    }

    static List<PrintedSponsor> read(Inline line) {
        String text = withAsterisks(line);
        Matcher end = END.matcher(text);
        if (SUBMITTED.matcher(text).matches() || !end.find()) {
            return List.of();
        }
        List<PrintedSponsor> sponsors = new ArrayList<>();
        for (String name : SponsorNames.split(text.substring(0, end.start()))) {
            sponsors.add(sponsor(name));
        }
        return sponsors;
    }

    private static PrintedSponsor sponsor(String printed) {
        Matcher mark = MARK.matcher(printed.strip());
        boolean marked = mark.find() && mark.group().contains("*");
        return new PrintedSponsor(mark.replaceFirst("").strip(), marked);
    }

    private static String withAsterisks(Inline line) {
        StringBuilder text = new StringBuilder(line.text());
        List<FootnoteMark> marks = line.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.insert(marks.get(i).at(), marks.get(i).mark().startsWith("*") ? "*" : "");
        }
        return text.toString();
    }
}
