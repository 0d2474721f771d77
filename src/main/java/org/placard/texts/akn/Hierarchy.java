package org.placard.texts.akn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/**
 * Writes paragraphs as the hierarchy of a main body: sections and divisions under headings, numbered paragraphs, their
 * sub-paragraphs as lists of points, or of indents where they have no letter. Preambular paragraphs that come back among the
 * operative ones are cross headings, as the guidelines have it, or containers where no heading stands above.
 */
final class Hierarchy {

    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,6}\\.?)(?: (\\S.*))?");

    private final Writing writing;
    private final Flow flow;
    private final Element body;
    private final String prefix;
    private Element section;
    private Element division;

    /** @param prefix of the identifiers in this body */
    Hierarchy(Writing writing, Element body, String prefix) {
        this.writing = writing;
        this.flow = new Flow(writing, prefix);
        this.body = body;
        this.prefix = prefix;
    }

    void write(List<Paragraph> paragraphs) {
        for (int at = 0; at < paragraphs.size(); ) {
            at += part(paragraphs.subList(at, paragraphs.size()));
        }
        if (body.isEmpty()) {
            body.child("p");
        }
    }

    private int part(List<Paragraph> rest) {
        Paragraph first = rest.get(0);
        int withSubs = 1 + Subs.runAt(rest, 1);
        List<Paragraph> subs = rest.subList(1, withSubs);
        switch (first.kind()) {
            case OPERATIVE -> operative(first, subs);
            case SUB -> list(place(), eId(place()), null, rest.subList(0, withSubs), Subs.TOP);
            case HEADING -> heading(first);
            case OTHER, ANNEX -> unnumbered(first);
            case PREAMBULAR, ENACTING -> {
                return preambular(first, subs);
            }
        }
        boolean takesSubs = first.kind() == ParagraphKind.OPERATIVE || first.kind() == ParagraphKind.SUB;
        return takesSubs ? withSubs : 1;
    }

    private void operative(Paragraph paragraph, List<Paragraph> subs) {
        String counted = writing.counter().next(ParagraphKind.OPERATIVE);
        boolean single = "1".equals(paragraph.number()) && counted.equals("1") && isSingle();
        boolean printed = paragraph.number() != null && !single;
        String eId = paragraph.number() == null
                ? writing.eIds().next(eId(place()), "para")
                : writing.eIds().numbered(eId(place()), "para", paragraph.number());
        Element element = place().child("paragraph").with("eId", eId).with("refersTo", flow.operative());
        if (printed) {
            Inlines.plain(element.child("num"), paragraph.number() + ".");
        }
        Counter.tell(element, paragraph, printed ? paragraph.number() : counted, 1);
        content(element, eId, paragraph, subs, Subs.TOP);
    }

    /** A single operative paragraph has no number in print. */
    private boolean isSingle() {
        return writing.text().operative().size() == 1;
    }

    private void content(Element element, String eId, Paragraph paragraph, List<Paragraph> subs, int level) {
        if (subs.isEmpty()) {
            writing.words(element.child("content").child("p"), paragraph, eId);
        } else {
            list(element, eId, paragraph, subs, level);
        }
    }

    private void list(Element into, String parent, Paragraph introduction, List<Paragraph> subs, int level) {
        String eId = writing.eIds().next(parent, "list");
        Element list = into.child("list").with("eId", eId);
        if (introduction != null) {
            Element intro = list.child("intro").with("eId", eId + "__intro");
            writing.words(intro.child("p"), introduction, eId);
        }
        for (int at = 0; at < subs.size(); ) {
            List<Paragraph> rest = subs.subList(at, subs.size());
            int under = Subs.underFirst(rest, level);
            point(list, eId, rest.subList(0, under + 1), level);
            at += under + 1;
        }
    }

    private void point(Element list, String parent, List<Paragraph> subs, int level) {
        Paragraph sub = subs.get(0);
        boolean lettered = sub.number() != null;
        String eId = lettered
                ? writing.eIds().numbered(parent, "point", sub.number())
                : writing.eIds().next(parent, "indent");
        Element point = list.child(lettered ? "point" : "indent").with("eId", eId);
        Counter.tell(point, sub, sub.number(), level);
        if (lettered) {
            Inlines.plain(point.child("num"), "(" + sub.number() + ")");
        }
        content(point, eId, sub, subs.subList(1, subs.size()), level + 1);
    }

    private void heading(Paragraph paragraph) {
        Matcher roman = ROMAN.matcher(paragraph.text());
        boolean numbered = paragraph.marks().isEmpty() && paragraph.opener() == null && roman.matches();
        division = null;
        section = numbered ? null : section;
        String eId = numbered
                ? writing.eIds().numbered(prefix, "sec", roman.group(1))
                : writing.eIds().next(eId(place()), "dvs");
        Element element = place().child(numbered ? "section" : "division").with("eId", eId);
        Counter.tell(element, paragraph, null, 1);
        if (numbered) {
            element.child("num").add(roman.group(1));
            romanHeading(element, roman.group(2));
            section = element;
        } else {
            writing.words(element.child("heading"), paragraph, eId);
            division = element;
        }
    }

    private static void romanHeading(Element section, String title) {
        if (title != null) {
            Inlines.plain(section.child("heading"), title);
        }
    }

    private void unnumbered(Paragraph paragraph) {
        boolean annex = paragraph.kind() == ParagraphKind.ANNEX;
        String eId = writing.eIds().next(eId(place()), annex ? "al" : "other");
        Element element = place().child(annex ? "alinea" : "hcontainer")
                .with("name", annex ? null : "other")
                .with("eId", eId);
        boolean numbered = !annex && paragraph.number() != null;
        if (numbered) {
            Inlines.plain(element.child("num"), OtherNumber.printed(paragraph.number()));
        }
        Counter.tell(element, paragraph, numbered ? paragraph.number() : null, 1);
        writing.words(element.child("content").child("p"), paragraph, eId);
    }

    private int preambular(Paragraph paragraph, List<Paragraph> subs) {
        boolean enacting = paragraph.kind() == ParagraphKind.ENACTING;
        if (place() == body && !enacting) {
            flow.preambular(body, paragraph, subs).with("refersTo", flow.preamble());
            return 1 + subs.size();
        }
        String eId = writing.eIds().next(eId(place()), "crossHeading");
        Element element = place() == body
                ? body.child("container").with("name", "enactingFormula")
                : place().child("crossHeading").with("refersTo", enacting ? enactingFormula() : flow.preamble());
        element.with("eId", eId);
        Counter.tell(element, paragraph, writing.counter().next(paragraph.kind()), 1);
        writing.words(place() == body ? element.child("p") : element, paragraph, eId);
        return 1;
    }

    private String enactingFormula() {
        return writing.references().concept("enactingFormula", "enacting formula");
    }

    /** Where the next paragraph goes: under the last heading. */
    private Element place() {
        Element under = division == null ? section : division;
        return under == null ? body : under;
    }

    private String eId(Element element) {
        return element == body ? prefix : element.get("eId");
    }
}
