package org.placard.texts.akn;

import org.placard.texts.ParagraphKind;

/** Reads the closing matter: each of its blocks is a paragraph, but for what Placard itself has added. */
final class ConclusionsReader {

    private final ParagraphsIn paragraphs;

    ConclusionsReader(ParagraphsIn paragraphs) {
        this.paragraphs = paragraphs;
    }

    void read(Element conclusions) {
        for (Element element : conclusions.elements()) {
            if (element.has("name", ConclusionsWriter.NOTES)) {
                element.elements().forEach(paragraphs::notesOf);
            } else if (element.is("container", "formula", "blockContainer", "div")) {
                readUnlessAdded(element);
            } else {
                paragraphs.add(ParagraphKind.OTHER, element);
            }
        }
    }

    private void readUnlessAdded(Element container) {
        if (!container.has("name", ConclusionsWriter.ADOPTION)) {
            read(container);
        }
    }
}
