package org.placard.texts.akn;

import java.util.List;
import java.util.Set;
import org.placard.texts.ParagraphKind;
import org.placard.texts.language.Openers;

/** Reads the paragraphs of a body, a preamble or an annex, by the elements that the guidelines give them and by others. */
final class BodyReader {

    private static final Set<String> NUMBERED = Set.of("paragraph", "article", "clause", "rule", "point", "indent");
    private static final Set<String> GROUPS = Set.of(
            "section",
            "division",
            "part",
            "chapter",
            "title",
            "book",
            "tome",
            "subsection",
            "subdivision",
            "subpart",
            "subchapter",
            "subtitle",
            "level",
            "transitional",
            "hcontainer");

    private final ParagraphsIn paragraphs;
    private final boolean annex;

    /** @param annex whether paragraphs that do not say otherwise are those of an annex */
    BodyReader(ParagraphsIn paragraphs, boolean annex) {
        this.paragraphs = paragraphs;
        this.annex = annex;
    }

    void body(Element body) {
        body.elements().forEach(this::part);
    }

    void preamble(Element preamble) {
        preamble.elements().forEach(this::partOfPreamble);
    }

    private void part(Element element) {
        if (NUMBERED.contains(element.name())) {
            numbered(element);
        } else if (GROUPS.contains(element.name())) {
            group(element);
        } else if (element.is("alinea", "subparagraph", "subclause", "subrule", "proviso")) {
            Shape shape = Shape.of(element);
            int level = annex ? 1 : Subs.TOP;
            paragraphs.add(annex ? ParagraphKind.ANNEX : ParagraphKind.SUB, null, level, shape.words(), element);
            paragraphs.below(shape, Subs.TOP);
        } else if (Shape.isList(element)) {
            list(element);
        } else {
            block(element);
        }
    }

    private void block(Element element) {
        switch (element.name()) {
            case "crossHeading" -> paragraphs.add(kindOf(element, ParagraphKind.HEADING), element);
            case "container", "blockContainer", "div", "tblock" -> container(element);
            case "block" -> paragraphs.add(kindOfBlock(element), element);
            case "p", "listIntroduction", "narrative", "summary", "tr" -> plain(element);
            case "table" -> body(element);
            case "formula" -> element.elements().forEach(words -> paragraphs.add(ParagraphKind.ENACTING, words));
            case "heading", "subheading", "caption" -> paragraphs.add(ParagraphKind.HEADING, element);
            case "num" -> {
                // Said by the element that it numbers.
            }
            case "conclusions" -> new ConclusionsReader(paragraphs).read(element);
            default -> other(element);
        }
    }

    private void numbered(Element element) {
        Shape shape = Shape.of(element);
        boolean operative = !annex || element.has("refersTo", "#operative");
        String number = operative ? shape.number() : null;
        paragraphs.add(operative ? ParagraphKind.OPERATIVE : ParagraphKind.ANNEX, number, 1, shape.words(), element);
        paragraphs.below(shape, Subs.TOP);
    }

    private void group(Element element) {
        Shape shape = Shape.of(element);
        if (element.is("hcontainer") && element.has("name", "other")) {
            paragraphs.add(ParagraphKind.OTHER, shape.number(), 1, shape.words(), element);
            paragraphs.below(shape, Subs.TOP);
            return;
        }
        List<Element> heading = element.elements().stream()
                .filter(child -> child.is("num", "heading", "subheading"))
                .toList();
        if (!heading.isEmpty()) {
            paragraphs.add(ParagraphKind.HEADING, null, 1, heading, element);
        }
        for (Element child : element.elements()) {
            if (child.is("content", "intro", "wrapUp")) {
                body(child);
            } else if (!heading.contains(child)) {
                part(child);
            }
        }
    }

    private void list(Element list) {
        boolean introduced = list.first("intro") != null || list.first("listIntroduction") != null;
        if (!introduced) {
            list.elements().stream()
                    .filter(child -> child.is("heading", "subheading"))
                    .forEach(heading -> paragraphs.add(ParagraphKind.HEADING, heading));
            paragraphs.points(list, Subs.TOP);
            return;
        }
        Shape shape = Shape.of(Element.of("paragraph").add(list));
        paragraphs.add(annex ? ParagraphKind.ANNEX : ParagraphKind.OPERATIVE, null, 1, shape.words(), list);
        paragraphs.below(shape, Subs.TOP);
    }

    private void container(Element element) {
        ParagraphKind kind = element.has("name", "enactingFormula") ? ParagraphKind.ENACTING : kindOf(element, null);
        if (kind == null) {
            body(element);
        } else {
            Shape shape = Shape.of(element);
            paragraphs.add(kind, shape.number(), 1, shape.words(), element);
            paragraphs.below(shape, Subs.TOP);
        }
    }

    private void partOfPreamble(Element element) {
        switch (element.name()) {
            case "formula" -> formula(element);
            case "recitals", "citations" -> preamble(element);
            case "container", "blockContainer", "recital", "citation", "tblock" -> preambular(element);
            case "blockList" -> preambularList(element);
            case "block" ->
                paragraphs.add(
                        element.has("name", "heading") ? ParagraphKind.HEADING : ParagraphKind.PREAMBULAR, element);
            case "heading", "intro" -> paragraphs.add(ParagraphKind.HEADING, element);
            case "p", "wrapUp" -> paragraphs.add(ParagraphKind.PREAMBULAR, element);
            default -> block(element);
        }
    }

    private void formula(Element formula) {
        for (Element words : formula.elements()) {
            paragraphs.add(ParagraphKind.ENACTING, null, 1, List.of(words), formula);
        }
    }

    private void preambular(Element element) {
        Shape shape = Shape.of(element);
        boolean single = shape.words().size() == 1 && shape.below().stream().allMatch(Shape::isList);
        if (single || element.is("recital", "citation")) {
            paragraphs.add(ParagraphKind.PREAMBULAR, null, 1, shape.words(), element);
            paragraphs.below(shape, Subs.TOP);
        } else {
            preamble(element);
        }
    }

    private void preambularList(Element list) {
        if (list.first("listIntroduction") == null) {
            paragraphs.points(list, Subs.TOP);
        } else {
            preambular(Element.of("container").add(list));
        }
    }

    private ParagraphKind kindOfBlock(Element block) {
        String name = block.get("name") == null ? "" : block.get("name").replace("#", "");
        return switch (name) {
            case "enactingFormula" -> ParagraphKind.ENACTING;
            case "preamble" -> ParagraphKind.PREAMBULAR;
            case "heading" -> ParagraphKind.HEADING;
            case "other" -> ParagraphKind.OTHER;
            default -> kindByWords(block);
        };
    }

    private static ParagraphKind kindOf(Element element, ParagraphKind otherwise) {
        String refersTo = element.get("refersTo") == null ? "" : element.get("refersTo");
        return switch (refersTo) {
            case "#preamble" -> ParagraphKind.PREAMBULAR;
            case "#operative" -> ParagraphKind.OPERATIVE;
            case "#enactingFormula" -> ParagraphKind.ENACTING;
            case "#instruction" -> ParagraphKind.OTHER;
            default -> otherwise;
        };
    }

    private void plain(Element element) {
        if (!Flat.text(element).isEmpty()) {
            paragraphs.add(kindByWords(element), element);
        }
    }

    private ParagraphKind kindByWords(Element element) {
        String words = Flat.text(element);
        boolean preambular = words.endsWith(",") && Openers.opensPreambular(words);
        if (annex) {
            return ParagraphKind.ANNEX;
        }
        return preambular ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE;
    }

    /** What is not known, but of the standard, is looked into for words. */
    private void other(Element element) {
        boolean unknown = element.name().startsWith(Element.OTHER);
        if (unknown || element.is("toc", "foreign", "img", "componentRef", "documentRef")) {
            paragraphs.passOver(element);
        } else if (element.elements().isEmpty()) {
            plain(element);
        } else {
            body(element);
        }
    }
}
