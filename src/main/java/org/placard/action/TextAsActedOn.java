package org.placard.action;

import org.placard.drafts.SpokenTexts;
import org.placard.platform.FileId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How the text on which the Council acts came about: the words that follow "adopted". */
@Component
class TextAsActedOn {

    private final SpokenTexts texts;
    private final ObjectProvider<AsAmended> amendments;

    TextAsActedOn(SpokenTexts texts, ObjectProvider<AsAmended> amendments) {
        this.texts = texts;
        this.amendments = amendments;
    }

    boolean asOrallyRevised(FileId file) {
        return texts.madeBy(file, SpokenTexts.How.ORALLY_REVISED);
    }

    boolean asAmended(FileId file) {
        return amendments.orderedStream().anyMatch(one -> one.amended(file));
    }

    boolean withoutDeletedParagraphs(FileId file) {
        return texts.madeBy(file, SpokenTexts.How.PARAGRAPHS_DELETED);
    }
}
