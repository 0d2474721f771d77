package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.Paragraph;
import org.placard.texts.TextModel;

/** What the parts of one document share while it is written. */
final class Writing {

    private final TextModel text;
    private final Iri iri;
    private final References references = new References();
    private final Eids eIds = new Eids();
    private final Noted noted;
    private final Inlines inlines;
    private final Counter counter = new Counter();

    Writing(TextModel text) {
        this.text = text;
        this.iri = Iri.of(text);
        this.noted = new Noted(text.footnotes(), eIds);
        this.inlines = new Inlines(noted);
    }

    TextModel text() {
        return text;
    }

    Iri iri() {
        return iri;
    }

    References references() {
        return references;
    }

    Eids eIds() {
        return eIds;
    }

    Noted noted() {
        return noted;
    }

    Inlines inlines() {
        return inlines;
    }

    Counter counter() {
        return counter;
    }

    /** The words of a paragraph, its opener and the resolutions that it cites marked. */
    void words(Element into, Paragraph paragraph, String eId) {
        List<Inlines.Span> spans = new ArrayList<>();
        String opener = paragraph.opener();
        int from = 0;
        if (opener != null && !opener.isEmpty() && paragraph.text().startsWith(opener)) {
            from = opener.length();
            spans.add(new Inlines.Span(0, from, Element.of("inline").with("name", "akn4un:opener")));
        }
        for (CitedResolutions.Citation cited : CitedResolutions.in(paragraph.text(), text.organ())) {
            if (cited.from() >= from) {
                Element ref =
                        Element.of("ref").with("eId", eIds.next(eId, "ref")).with("href", cited.href());
                spans.add(new Inlines.Span(cited.from(), cited.to(), ref));
            }
        }
        inlines.write(into, paragraph.text(), paragraph.marks(), spans);
    }
}
