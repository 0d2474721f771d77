package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/** Writes annexes as attachments: documents in the document, with an IRI of their own under its IRI. */
final class AnnexWriter {

    private final Writing writing;
    private final List<Element> references = new ArrayList<>();

    AnnexWriter(Writing writing) {
        this.writing = writing;
    }

    /** Null when there is none. */
    Element write(List<List<Paragraph>> annexes) {
        Element attachments = Element.of("attachments");
        annexes.forEach(annex -> attachments.add(attachment(annex)));
        return attachments.isEmpty() ? null : attachments;
    }

    /** What the main document says of the annexes that it has, once they are written. */
    List<Element> references() {
        return references;
    }

    private Element attachment(List<Paragraph> annex) {
        int number = references.size() + 1;
        String eId = writing.eIds().numbered("", "att", String.valueOf(number));
        String component = "annex_" + number;
        references.add(Element.of("hasAttachment")
                .with("eId", "hasAttachment_" + number)
                .with("href", writing.iri().work() + "/!" + component)
                .with("showAs", annex.get(0).text()));
        int head = Parts.opensAnnex(annex.get(0)) ? 1 : 0;
        head += head == 1 && annex.size() > 1 && annex.get(1).kind() == ParagraphKind.HEADING ? 1 : 0;
        Element document = Element.of("doc").with("contains", "originalVersion").with("name", "annex");
        document.add(new MetaWriter(writing).annex(component, number));
        document.add(preface(annex.subList(0, head), eId));
        Element body = document.child("mainBody");
        new Hierarchy(writing, body, eId).write(annex.subList(head, annex.size()));
        return Element.of("attachment").with("eId", eId).add(document);
    }

    private Element preface(List<Paragraph> head, String eId) {
        Element container = Element.of("container")
                .with("name", "title")
                .with("eId", writing.eIds().next(eId, "container"));
        for (Paragraph paragraph : head) {
            boolean title = paragraph.kind() == ParagraphKind.HEADING;
            Element words = container.child("p").child(title ? "docTitle" : "docType");
            Counter.tell(words, paragraph, null, 1);
            writing.words(words, paragraph, eId);
        }
        return head.isEmpty() ? null : Element.of("preface").add(container);
    }
}
