package org.placard.drafts;

import org.placard.platform.FileId;

/** Keeps something that names paragraphs of a draft's text, and hears when a revision replaces it. */
public interface TextDependent {

    /** A revision of the draft has its number: what was bound to the text before is not any more. Same transaction. */
    void textReplaced(FileId file);
}
