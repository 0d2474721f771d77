package org.placard.texts.akn;

import org.placard.texts.ParagraphKind;

/** Reads annexes: the line that says so, the title, and what follows. */
final class AnnexReader {

    private final ParagraphsIn paragraphs;

    AnnexReader(ParagraphsIn paragraphs) {
        this.paragraphs = paragraphs;
    }

    void read(Element attachments) {
        attachments.elements().forEach(this::attachment);
    }

    private void attachment(Element attachment) {
        for (Element child : attachment.elements()) {
            if (child.is("num", "heading", "subheading")) {
                paragraphs.add(ParagraphKind.ANNEX, child);
            } else if (Found.body(child) != null) {
                document(child);
            } else {
                paragraphs.passOver(child);
            }
        }
    }

    private void document(Element document) {
        BodyReader body = new BodyReader(paragraphs, true);
        for (Element part : document.elements()) {
            switch (part.name()) {
                case "meta" -> {
                    // Of this annex the model keeps only the words.
                }
                case "preface", "coverPage" -> preface(part, body);
                case "attachments" -> read(part);
                default -> body.body(part);
            }
        }
    }

    private void preface(Element preface, BodyReader body) {
        if (preface.all("docType", "docTitle").isEmpty()) {
            body.body(preface);
        }
        for (Element words : preface.all("docType", "docTitle")) {
            paragraphs.add(words.is("docType") ? ParagraphKind.ANNEX : ParagraphKind.HEADING, words);
        }
    }
}
