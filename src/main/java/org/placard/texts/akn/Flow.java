package org.placard.texts.akn;

import java.util.List;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/** Writes paragraphs as containers and blocks, where the standard allows no hierarchy: in a preamble and in an amendment. */
final class Flow {

    private final Writing writing;
    private final String prefix;

    /** @param prefix of the identifiers in this part */
    Flow(Writing writing, String prefix) {
        this.writing = writing;
        this.prefix = prefix;
    }

    /** Enacting words are a formula, each preambular paragraph a container with the name of its opener. */
    void preamble(Element preamble, List<Paragraph> paragraphs) {
        for (int at = 0; at < paragraphs.size(); ) {
            at += partOfPreamble(preamble, paragraphs.subList(at, paragraphs.size()));
        }
    }

    private int partOfPreamble(Element preamble, List<Paragraph> rest) {
        Paragraph first = rest.get(0);
        int withSubs = 1 + Subs.runAt(rest, 1);
        switch (first.kind()) {
            case SUB -> list(preamble, prefix, null, rest.subList(0, withSubs), Subs.TOP);
            case PREAMBULAR -> preambular(preamble, first, rest.subList(1, withSubs));
            case ENACTING -> formula(preamble, first);
            default -> block(preamble, first, "heading");
        }
        return takesSubs(first) ? withSubs : 1;
    }

    /** A preambular paragraph as a container, which may also stand among the operative ones. */
    Element preambular(Element into, Paragraph paragraph, List<Paragraph> subs) {
        String eId = writing.eIds().next(prefix, "container");
        String number = writing.counter().next(ParagraphKind.PREAMBULAR);
        Element container =
                into.child("container").with("name", name(paragraph)).with("eId", eId);
        Counter.tell(container, paragraph, number, 1);
        if (subs.isEmpty()) {
            writing.words(container.child("p"), paragraph, eId);
        } else {
            list(container, eId, paragraph, subs, Subs.TOP);
        }
        return container;
    }

    /** The paragraphs of an amendment: blocks, those with a number or sub-paragraphs in containers of their own. */
    void blocks(Element content, List<Paragraph> paragraphs) {
        for (int at = 0; at < paragraphs.size(); ) {
            at += partOfAmendment(content, paragraphs.subList(at, paragraphs.size()));
        }
    }

    private int partOfAmendment(Element content, List<Paragraph> rest) {
        Paragraph first = rest.get(0);
        int withSubs = 1 + Subs.runAt(rest, 1);
        switch (first.kind()) {
            case SUB -> list(content, prefix, null, rest.subList(0, withSubs), Subs.TOP);
            case PREAMBULAR, OPERATIVE -> counted(content, first, rest.subList(1, withSubs));
            case ENACTING -> block(content, first, "enactingFormula");
            case HEADING -> block(content, first, "heading");
            default -> instruction(content, first);
        }
        return takesSubs(first) ? withSubs : 1;
    }

    private static boolean takesSubs(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case SUB, PREAMBULAR, OPERATIVE -> true;
            default -> false;
        };
    }

    private void instruction(Element content, Paragraph paragraph) {
        if (paragraph.number() == null) {
            block(content, paragraph, "other");
            return;
        }
        String eId = writing.eIds().numbered(prefix, "para", paragraph.number());
        String instruction = writing.references().concept("instruction", "amending instruction");
        Element container = content.child("blockContainer").with("eId", eId).with("refersTo", instruction);
        Inlines.plain(container.child("num"), OtherNumber.printed(paragraph.number()));
        Counter.tell(container, paragraph, paragraph.number(), 1);
        writing.words(container.child("p"), paragraph, eId);
    }

    private void counted(Element content, Paragraph paragraph, List<Paragraph> subs) {
        boolean operative = paragraph.kind() == ParagraphKind.OPERATIVE;
        String number = writing.counter().next(paragraph.kind());
        String eId = operative && paragraph.number() != null
                ? writing.eIds().numbered(prefix, "para", paragraph.number())
                : writing.eIds().next(prefix, operative ? "para" : "container");
        Element container =
                content.child("blockContainer").with("eId", eId).with("refersTo", operative ? operative() : preamble());
        if (operative && paragraph.number() != null) {
            Inlines.plain(container.child("num"), paragraph.number() + ".");
            number = paragraph.number();
        }
        Counter.tell(container, paragraph, number, 1);
        writing.words(container.child("p"), paragraph, eId);
        if (!subs.isEmpty()) {
            list(container, eId, null, subs, Subs.TOP);
        }
    }

    String preamble() {
        return writing.references().concept("preamble", "preamble");
    }

    String operative() {
        return writing.references().concept("operative", "operative part");
    }

    private void formula(Element preamble, Paragraph paragraph) {
        String eId = writing.eIds().next(prefix, "formula");
        Element formula =
                preamble.child("formula").with("name", "enactingFormula").with("eId", eId);
        Counter.tell(formula, paragraph, writing.counter().next(ParagraphKind.ENACTING), 1);
        writing.words(formula.child("p"), paragraph, eId);
    }

    void block(Element into, Paragraph paragraph, String name) {
        String eId = writing.eIds().next(prefix, "block");
        Element block = into.child("block").with("name", name).with("eId", eId);
        Counter.tell(block, paragraph, writing.counter().next(paragraph.kind()), 1);
        writing.words(block, paragraph, eId);
    }

    private void list(Element into, String parent, Paragraph introduction, List<Paragraph> subs, int level) {
        String eId = writing.eIds().next(parent, "list");
        Element list = into.child("blockList").with("eId", eId);
        if (introduction != null) {
            writing.words(list.child("listIntroduction"), introduction, eId);
        }
        for (int at = 0; at < subs.size(); ) {
            List<Paragraph> rest = subs.subList(at, subs.size());
            int under = Subs.underFirst(rest, level);
            item(list, eId, rest.subList(0, under + 1), level);
            at += under + 1;
        }
    }

    private void item(Element list, String parent, List<Paragraph> subs, int level) {
        Paragraph sub = subs.get(0);
        String eId = sub.number() == null
                ? writing.eIds().next(parent, "item")
                : writing.eIds().numbered(parent, "item", sub.number());
        Element item = list.child("item").with("eId", eId);
        Counter.tell(item, sub, sub.number(), level);
        if (sub.number() != null) {
            Inlines.plain(item.child("num"), "(" + sub.number() + ")");
        }
        writing.words(item.child("p"), sub, eId);
        if (subs.size() > 1) {
            list(item, eId, null, subs.subList(1, subs.size()), level + 1);
        }
    }

    private static String name(Paragraph paragraph) {
        String opener = paragraph.opener();
        if (opener == null || Iri.slug(opener).equals("nn")) {
            return "preambularParagraph";
        }
        StringBuilder name = new StringBuilder();
        for (String word : Iri.slug(opener).split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
