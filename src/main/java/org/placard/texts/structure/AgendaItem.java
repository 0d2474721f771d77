package org.placard.texts.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.source.Block;

/** The agenda item and its title, which stands after the number or in the block that follows. */
record AgendaItem(String number, String title) {

    private static final String NUMBER = "\\d{1,3}(?:\\s?\\([a-z]{1,2}\\))?";
    private static final Pattern ITEM =
            Pattern.compile("(?i)\\bagenda items?:?\\s+(" + NUMBER + "(?:(?:,| and)\\s" + NUMBER + "){0,20})\\*?");

    /** What follows in the same block where a masthead has no empty lines. */
    private static final Pattern NEXT_PART = Pattern.compile(
            "\\s(?=(?:Draft (?:resolution|decision|President)|Resolution adopted|Decision adopted)\\b)");

    private static final Pattern ADOPTED = Pattern.compile("(?:Resolution|Decision) adopted");

    static AgendaItem in(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Matcher item = ITEM.matcher(blocks.get(i).text());
            if (item.find()) {
                String title = NEXT_PART.split(blocks.get(i).text().substring(item.end()), 2)[0].strip();
                return new AgendaItem(item.group(1), title.isEmpty() ? titleAfter(blocks, i) : title);
            }
        }
        return new AgendaItem(null, null);
    }

    private static String titleAfter(List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return null;
        }
        Block next = blocks.get(index + 1);
        boolean other = SponsorsLine.is(next.text()) || TitleReader.opensWithNumber(next.text());
        return other || ADOPTED.matcher(next.text()).lookingAt() ? null : next.text();
    }
}
