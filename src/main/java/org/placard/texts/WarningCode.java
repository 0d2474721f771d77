package org.placard.texts;

import java.util.Locale;

/** What the reader can remark on. The sentence for each stands in the bundle {@code messages/texts}. */
public enum WarningCode {
    /** Argument: the encoding that was assumed. */
    ENCODING_ASSUMED,
    /** Argument: how many were taken out. */
    DIRECTION_CONTROLS_REMOVED,
    /** Argument: how many were taken out. */
    CONTROL_CHARACTERS_REMOVED,
    /** Argument: the tag, kept as literal text. */
    HTML_KEPT_AS_TEXT,
    /** Argument: what the masthead lacks. */
    MASTHEAD_PART_MISSING,
    /** Argument: the date as printed. */
    DATE_IMPOSSIBLE,
    /** Argument: the words as printed. */
    SESSION_DATES_UNREAD,
    SPONSORS_MISSING,
    ENACTING_WORDS_MISSING,
    /** Argument: the mark. */
    FOOTNOTE_WITHOUT_TEXT,
    PARAGRAPH_JOINED,
    /** Arguments: the number expected, the number found. */
    NUMBER_OUT_OF_ORDER,
    NO_OPERATIVE_PARAGRAPHS,
    NO_PREAMBULAR_PARAGRAPHS,
    /** Argument: the most words that are read for obligations; the rest of the paragraph was left unread. */
    PARAGRAPH_TOO_LONG,
    /** Arguments: the words counted, the limit. */
    TOO_MANY_WORDS,
    /** Scripts and other things that a document would do when it is opened or clicked. */
    ACTIONS_IGNORED,
    ATTACHMENTS_IGNORED,
    /** Fields to fill in; what stands in them is no part of the text. */
    FORM_IGNORED;

    /** The key of the sentence in the bundle, such as {@code texts.warning.html-kept-as-text}. */
    public String key() {
        return "texts.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
