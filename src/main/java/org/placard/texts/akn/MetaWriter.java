package org.placard.texts.akn;

import java.util.List;
import org.placard.texts.TextModel;

/** Writes what the document is: identification, publication, life cycle, how it was adopted, and the things it names. */
final class MetaWriter {

    /** The name of a date that is not the document's own. */
    static final String OF_MEETING = "meeting";

    private static final String SECRETARIAT = "#secretariat";

    private final Writing writing;
    private final TextModel text;
    private final Iri iri;

    MetaWriter(Writing writing) {
        this.writing = writing;
        this.text = writing.text();
        this.iri = writing.iri();
    }

    /** The metadata of the whole; the last to be written, when all that is named is known. */
    Element write(List<Element> attachments) {
        Element meta = Element.of("meta").add(identification("main")).add(publication());
        meta.child("lifecycle").with("source", SECRETARIAT).add(generation());
        if (text.adoption() != null) {
            AdoptionMeta adoption = new AdoptionMeta(writing, text.adoption());
            meta.add(adoption.workflow()).add(adoption.analysis());
        }
        writing.references().to("original", "original", iri.expression(Iri.LANGUAGE), showAs());
        Element references = writing.references().element();
        attachments.forEach(references::add);
        return meta.add(references);
    }

    /** The metadata of an annex, which names the things that the main document names. */
    Element annex(String component, int number) {
        Element meta = Element.of("meta").add(identification(component));
        meta.child("references")
                .with("source", SECRETARIAT)
                .child("attachmentOf")
                .with("eId", "attachmentOf_" + number)
                .with("href", iri.work() + "/!main")
                .with("showAs", showAs());
        return meta;
    }

    private String showAs() {
        if (iri.number() != null) {
            return iri.number();
        }
        return text.title() == null ? iri.type().words() : text.title();
    }

    private Element identification(String component) {
        writing.references()
                .to(
                        "TLCOrganization",
                        "secretariat",
                        Iri.ontology("organization", "un-secretariat"),
                        "United Nations Secretariat");
        String organ = writing.references().organ(Organ.of(text.organ()));
        Element work = level("FRBRWork", iri.work() + "/!" + component, iri.work(), organ);
        work.child("FRBRcountry").with("value", "un");
        work.child("FRBRsubtype").with("value", iri.type().subtype());
        work.child("FRBRnumber").with("value", iri.numberInIri()).with("showAs", iri.number());
        String expression = iri.expression(Iri.LANGUAGE);
        Element english = level("FRBRExpression", expression + "/!" + component, expression, organ);
        english.child("FRBRlanguage").with("language", Iri.LANGUAGE);
        translation(english);
        Element xml =
                level("FRBRManifestation", expression + "/!" + component + ".xml", iri.manifestation(), SECRETARIAT);
        xml.child("FRBRformat").with("value", "xml");
        return Element.of("identification")
                .with("source", SECRETARIAT)
                .add(work)
                .add(english)
                .add(xml);
    }

    private Element level(String name, String self, String uri, String author) {
        Element level = Element.of(name);
        level.child("FRBRthis").with("value", self);
        level.child("FRBRuri").with("value", uri);
        level.child("FRBRdate").with("date", iri.date()).with("name", dateName());
        level.child("FRBRauthor").with("href", author);
        return level;
    }

    private String dateName() {
        if (text.date() == null) {
            return iri.date().equals(Iri.NO_DATE) ? "unknown" : OF_MEETING;
        }
        return iri.type().isAdopted() ? "adoption" : "document";
    }

    private void translation(Element expression) {
        String original = Iri.languageCode(text.originalLanguage());
        if (original != null && !original.equals(Iri.LANGUAGE)) {
            expression
                    .child("FRBRtranslation")
                    .with("href", iri.expression(original))
                    .with("fromLanguage", original)
                    .with("by", SECRETARIAT);
        }
    }

    private Element publication() {
        return Element.of("publication")
                .with("date", iri.date())
                .with("name", "United Nations document")
                .with("showAs", showAs())
                .with("number", text.symbol());
    }

    private Element generation() {
        return Element.of("eventRef")
                .with("eId", "eref_1")
                .with("date", iri.date())
                .with("source", "#original")
                .with("type", "generation");
    }
}
