package org.placard.texts.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.placard.texts.source.Block;

/** Finds where an amendment begins to say what is to be changed: it names the place, or opens with an order. */
final class AmendmentBody {

    private static final Pattern ORDER = Pattern.compile(
            "(?s)(?:\\d{1,3}[.)]\\s|\\([a-z]\\)\\s|[“\"(]?(?:Delete|Replace|Insert|Add|After|Before|Amend|Renumber|Move|Reword|"
                    + "Substitute|Change|Reinstate|Remove|At the end|In the|In (?:pre|op|para|PP|OP)|For |Preambular|Operative|"
                    + "Paragraphs? \\d|[OP]P ?\\d|New |The (?:first|second|third|title|\\w{4,9}th )|[A-Z]\\w{3,20}(?:-\\w+)?"
                    + " (?:preambular|operative) paragraph)).*");

    private AmendmentBody() {}

    /**
     * The first block after the one that says what is amended and after the title.
     *
     * @param amendment the index of the block that says what is amended
     */
    static int start(List<Block> blocks, int amendment) {
        for (int i = amendment + 1; i < blocks.size(); i++) {
            if (ORDER.matcher(blocks.get(i).text()).matches()) {
                return i;
            }
        }
        return Math.min(blocks.size(), amendment + 2);
    }
}
