package org.placard.texts.akn;

import java.time.LocalDate;
import org.placard.texts.Adoption;
import org.placard.texts.SessionDates;
import org.placard.texts.SponsorsMark;
import org.placard.texts.TextModel;
import org.placard.texts.language.Ordinals;
import org.placard.texts.print.Printed;

/** Writes what stands before the enacting words, as a masthead prints it. */
final class PrefaceWriter {

    private final Writing writing;
    private final TextModel text;
    private final References references;
    private final Element preface = Element.of("preface");

    PrefaceWriter(Writing writing) {
        this.writing = writing;
        this.text = writing.text();
        this.references = writing.references();
    }

    Element write() {
        masthead();
        session();
        new SponsorsWriter(writing).write(container("sponsors"));
        title();
        opening(text.adoption());
        preface.elements().stream().filter(Element::isEmpty).toList().forEach(preface::remove);
        return preface;
    }

    private Element container(String name) {
        return preface.child("container")
                .with("name", name)
                .with("eId", writing.eIds().next("preface", "container"));
    }

    private void masthead() {
        Element masthead = container("masthead");
        if (text.organ() != null) {
            Organ organ = Organ.of(text.organ());
            Element authority = masthead.child("p").child("docAuthority").with("refersTo", references.organ(organ));
            authority.add(organ.printed());
        }
        if (text.symbol() != null) {
            String symbol = references.concept("symbol", "symbol");
            Inlines.plain(masthead.child("p").child("docNumber").with("refersTo", symbol), text.symbol());
        }
        labelled(masthead, "Distr.: ", "distribution", text.distribution());
        if (text.date() != null && !isAdopted()) {
            masthead.child("p").add(docDate("documentDate", "date of the document"));
        }
        labelled(masthead, "Original: ", "originalLanguage", text.originalLanguage());
    }

    private void session() {
        Element session = container("session");
        if (text.session() != null) {
            String reference = references.to(
                    "TLCEvent",
                    "session",
                    Iri.ontology("event", Organ.of(text.organ()).actor() + "-session-" + text.sessionCode()),
                    Ordinals.inDigits(text.session()) + " " + Printed.kindOfSession(text));
            session.child("p")
                    .child("session")
                    .with("refersTo", reference)
                    .with("value", text.session())
                    .add(Printed.session(text));
        }
        dates(session, text.sessionDates());
        String item = text.agendaItem();
        labelled(session, item == null ? "" : Printed.agendaItem(item), "agendaItem", item);
        labelled(session, "", "agendaItemTitle", text.itemTitle());
    }

    /** The first and the last day are marked in the words that print them. */
    private void dates(Element session, SessionDates dates) {
        if (dates == null) {
            return;
        }
        String printed = dates.printed() == null ? "" : dates.printed();
        int dash = Math.max(printed.lastIndexOf('–'), printed.lastIndexOf('-'));
        int split = dash < 0 ? printed.length() : dash;
        int next = Math.min(printed.length(), split + 1);
        Element words = session.child("p").child("inline").with("name", "akn4un:sessionDates");
        Inlines.space(words, printed);
        day(words, "sessionOpens", "opening of the session", dates.opens(), printed.substring(0, split));
        words.add(printed.substring(split, next));
        day(words, "sessionCloses", "closing of the session", dates.closes(), printed.substring(next));
    }

    private void day(Element into, String id, String showAs, LocalDate day, String printed) {
        if (day == null) {
            into.add(printed);
        } else {
            Element date = into.child("date").with("date", day).with("refersTo", references.concept(id, showAs));
            date.add(printed);
        }
    }

    private void title() {
        Element title = container("title");
        if (text.number() == null && text.title() == null) {
            return;
        }
        Element line = title.child("p");
        if (text.number() != null) {
            String number = references.concept("number", "number");
            Inlines.plain(line.child("docNumber").with("refersTo", number), text.number());
            line.add(text.title() == null ? "" : " ");
        }
        if (text.title() != null) {
            Inlines.plain(line.child("docTitle"), text.title());
        }
    }

    /** A statement says at which meeting it was made before it says anything else. */
    private void opening(Adoption made) {
        if (Printed.opening(text) == null) {
            return;
        }
        Element line = container("opening").child("p").add("At the ");
        line.child("event").with("refersTo", "#meeting").add(Ordinals.inDigits(made.meeting()) + " meeting");
        line.add(", held on ")
                .child("date")
                .with("date", made.date())
                .with("refersTo", references.concept("adoptionDate", "date of adoption"))
                .add(Printed.date(made.date()));
        line.add(", the President made the following statement:");
    }

    private void labelled(Element container, String label, String name, String value) {
        if (value != null) {
            Element line = container.child("p").add(label);
            Inlines.plain(line.child("inline").with("name", "akn4un:" + name), value);
        }
    }

    private boolean isAdopted() {
        return writing.iri().type().isAdopted();
    }

    private Element docDate(String id, String showAs) {
        return Element.of("docDate")
                .with("date", text.date())
                .with("refersTo", references.concept(id, showAs))
                .add(Printed.date(text.date()));
    }

    /** Says at its footnote what the asterisk of the sponsors means, or in a line of its own where there is no footnote. */
    void tell(SponsorsMark mark) {
        String reference = SponsorsMarks.reference(references, mark.meaning());
        Element note = writing.noted().withText(mark.text());
        if (note == null) {
            Element words = container("sponsorsMark").child("p").child("inline");
            words.with("name", "akn4un:sponsorsMark").with("refersTo", reference);
            Inlines.plain(words, mark.text());
        } else {
            note.with("refersTo", reference);
        }
    }
}
