package org.placard.amendments;

import java.util.Locale;
import org.placard.platform.Refusal;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextEdit;

/**
 * A change of one paragraph as somebody proposes it.
 *
 * @param what replace, insert (after that paragraph) or delete
 * @param part preambular or operative
 * @param paragraph its number in the text that the amendment is bound to; 0 to insert before the first
 * @param words of the paragraph from now on; null for a deletion
 */
public record Change(String what, String part, Integer paragraph, String words) {

    private static final int LONGEST = 10_000;

    /** @throws Refusal if that is no change */
    TextEdit edit() {
        TextEdit.What kind = kind();
        if (paragraph == null || paragraph < 0) {
            throw new Refusal(AmendmentRule.NO_SUCH_PARAGRAPH, "paragraph", paragraph == null ? "" : paragraph);
        }
        return new TextEdit(kind, kindOfParagraph(), paragraph, words(kind));
    }

    private TextEdit.What kind() {
        for (TextEdit.What kind : TextEdit.What.values()) {
            if (kind.name().equalsIgnoreCase(what)) {
                return kind;
            }
        }
        throw new Refusal(AmendmentRule.UNKNOWN_CHANGE, "what", what == null ? "" : what);
    }

    private ParagraphKind kindOfParagraph() {
        return switch (part == null ? "" : part.toLowerCase(Locale.ROOT)) {
            case "preambular" -> ParagraphKind.PREAMBULAR;
            case "operative" -> ParagraphKind.OPERATIVE;
            default -> throw new Refusal(AmendmentRule.UNKNOWN_CHANGE, "part", part == null ? "" : part);
        };
    }

    private String words(TextEdit.What kind) {
        boolean given = words != null && !words.isBlank();
        if (kind == TextEdit.What.DELETE && given) {
            throw new Refusal(AmendmentRule.WORDS_NOT_EXPECTED, "words", paragraph);
        }
        if (kind != TextEdit.What.DELETE && !given) {
            throw new Refusal(AmendmentRule.WORDS_MISSING, "words", paragraph);
        }
        if (given && words.strip().length() > LONGEST) {
            throw new Refusal(AmendmentRule.TOO_LONG, "words", "words", LONGEST);
        }
        return given ? words.strip() : null;
    }
}
