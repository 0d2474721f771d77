package org.placard.texts;

import java.util.Locale;

/** What the reader can remark on. The sentence for each stands in the bundle {@code messages/texts}. */
public enum WarningCode {
    /** The words do not say what the document is. */
    KIND_UNKNOWN,
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
    /** Argument: the name as printed. It may be a group's, or misspelt. */
    SPONSOR_NO_STATE,
    ENACTING_WORDS_MISSING,
    /** Argument: the mark. */
    FOOTNOTE_WITHOUT_TEXT,
    /** Argument: the name of the XML element whose content was left out. */
    ELEMENT_PASSED_OVER,
    /** Argument: the mark. It may stand in the title, or be lost. */
    FOOTNOTE_WITHOUT_MARK,
    PARAGRAPH_JOINED,
    /** Arguments: the number expected, the number found. */
    NUMBER_OUT_OF_ORDER,
    NO_OPERATIVE_PARAGRAPHS,
    NO_PREAMBULAR_PARAGRAPHS,
    /** Argument: in how many words and punctuation marks, the first ones of the paragraph, obligations were looked for. */
    PARAGRAPH_TOO_LONG,
    /** Arguments: the votes as the figures say, the names printed. */
    VOTES_DIFFER,
    /** Arguments: the words counted, the limit. */
    TOO_MANY_WORDS,
    /** Arguments: insertions, deletions; the place is that of the first change. */
    TRACKED_CHANGES_ACCEPTED,
    /** Argument: how many pieces; the place is that of the first one. */
    HIDDEN_TEXT_LEFT_OUT,
    MACROS_IGNORED,
    /** Argument: how many. */
    EMBEDDED_OBJECTS_IGNORED,
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
