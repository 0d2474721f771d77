package org.placard.texts.akn;

import java.util.List;
import org.placard.texts.Footnote;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.print.Printed;

/** Writes the sponsors line, "Belarus,* Pakistan and Yemen*: draft resolution", or what stands in its place. */
final class SponsorsWriter {

    /** The namespace of the three-letter codes of States. */
    static final String STATES = "iso-3166-1-alpha-3";

    private final Writing writing;
    private final TextModel text;
    private final References references;
    private int unknown;

    SponsorsWriter(Writing writing) {
        this.writing = writing;
        this.text = writing.text();
        this.references = writing.references();
    }

    void write(Element container) {
        if (text.sponsors().isEmpty() && text.kind() == TextKind.UNKNOWN) {
            return;
        }
        Element line = container.child("p");
        List<PrintedSponsor> sponsors = text.sponsors();
        for (int i = 0; i < sponsors.size(); i++) {
            boolean comma = i < sponsors.size() - 2;
            sponsor(line, sponsors.get(i), comma);
            line.add(comma ? " " : i == sponsors.size() - 2 ? " and " : "");
        }
        line.add(sponsors.isEmpty() || text.kind() == TextKind.UNKNOWN ? "" : ": ");
        kind(line);
    }

    private void sponsor(Element line, PrintedSponsor sponsor, boolean comma) {
        String organization = sponsor.state() == null
                ? unknown(sponsor.name())
                : references.to(
                        "TLCOrganization",
                        "state_" + sponsor.state(),
                        "/akn/ontology/organization/" + STATES + "/" + sponsor.state(),
                        sponsor.name());
        String proponent = references.to("TLCRole", "proponent", Iri.ontology("role", "proponent"), "proponent");
        Inlines.plain(line.child("docProponent").with("as", proponent).with("refersTo", organization), sponsor.name());
        if (sponsor.onBehalfOf() != null) {
            line.add(" (on behalf of ");
            Inlines.plain(
                    line.child("organization").with("refersTo", unknown(sponsor.onBehalfOf())), sponsor.onBehalfOf());
            line.add(")");
        }
        line.add(comma ? "," : "");
        line.add(sponsor.marked() ? writing.noted().mark("*") : null);
    }

    private String unknown(String name) {
        String id = "proponent_" + ++unknown;
        return references.to("TLCOrganization", id, Iri.ontology("organization", Iri.slug(name)), name);
    }

    private void kind(Element line) {
        DocumentClass type = writing.iri().type();
        if (text.kind() == TextKind.UNKNOWN) {
            return;
        }
        Element docType = line.child("docType").with("refersTo", references.concept(type.docName(), type.words()));
        docType.add(markOfLine());
        if (type.isDraft()) {
            docType.child("docStage").add("draft");
            docType.add(type.words().substring("draft".length()));
        } else if (type.isAdopted()) {
            docType.add(type == DocumentClass.DECISION ? "Decision" : "Resolution");
            adopted(line);
        } else {
            docType.add(type.words());
            line.add(type == DocumentClass.AMENDMENT ? " to the draft" : "");
        }
    }

    /** An asterisk that no sponsor bears stands before the words that say what is sponsored. */
    private Element markOfLine() {
        if (text.sponsorsMark() == null || text.sponsors().stream().anyMatch(PrintedSponsor::marked)) {
            return null;
        }
        return text.footnotes().stream()
                .filter(note -> note.text().equals(text.sponsorsMark().text()))
                .map(Footnote::mark)
                .filter(mark -> mark.startsWith("*"))
                .findFirst()
                .map(writing.noted()::mark)
                .orElse(null);
    }

    private void adopted(Element line) {
        line.add(" ").child("docStage").add("adopted");
        line.add(" by the " + Organ.of(text.organ()).printed());
        if (text.date() != null) {
            line.add(" on ")
                    .child("docDate")
                    .with("date", text.date())
                    .with("refersTo", references.concept("adoptionDate", "date of adoption"))
                    .add(Printed.date(text.date()));
        }
    }
}
