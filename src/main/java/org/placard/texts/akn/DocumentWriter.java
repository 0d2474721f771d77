package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.placard.texts.Paragraph;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;

/** Puts the parts of a document together. */
final class DocumentWriter {

    private final TextModel text;
    private final Writing writing;
    private final Parts parts;

    DocumentWriter(TextModel text) {
        this.text = text;
        this.writing = new Writing(text);
        this.parts = Parts.of(text.paragraphs());
    }

    Element write() {
        PrefaceWriter prefaces = new PrefaceWriter(writing);
        AnnexWriter annexes = new AnnexWriter(writing);
        ConclusionsWriter conclusions = new ConclusionsWriter(writing);
        Element preface = prefaces.write();
        boolean amendment = text.kind() == TextKind.AMENDMENT;
        Element preamble = amendment ? null : preamble();
        Element body = amendment ? amendment() : body();
        Element closing = conclusions.write(parts.closing());
        Element attachments = annexes.write(parts.annexes());
        conclusions.notes(writing.noted().left());
        if (text.sponsorsMark() != null) {
            prefaces.tell(text.sponsorsMark());
        }
        Element meta = new MetaWriter(writing).write(annexes.references());
        Element root = root(meta, preface, preamble, body, closing, attachments);
        writing.noted().tellOrder(root);
        return root;
    }

    private Element root(Element... documentParts) {
        DocumentClass type = writing.iri().type();
        Element document =
                Element.of(type.element()).with("contains", "originalVersion").with("name", type.docName());
        Stream.of(documentParts).filter(part -> part != null && !part.isEmpty()).forEach(document::add);
        return Element.of("akomaNtoso")
                .with("xmlns", AkomaNtoso.NAMESPACE)
                .with("xmlns:placard", AkomaNtoso.OWN_NAMESPACE)
                .add(document);
    }

    private Element preamble() {
        Element preamble = Element.of("preamble");
        new Flow(writing, "preamble").preamble(preamble, parts.preamble());
        return preamble;
    }

    private Element body() {
        Element body = Element.of("mainBody");
        new Hierarchy(writing, body, "").write(parts.body());
        return body;
    }

    private Element amendment() {
        Element content = Element.of("amendmentContent");
        List<Paragraph> all = new ArrayList<>(parts.preamble());
        all.addAll(parts.body());
        new Flow(writing, "").blocks(content, all);
        return Element.of("amendmentBody").add(content);
    }
}
