package org.placard.texts.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placard.texts.Adoption;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.Place;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.obligations.ObligationReader;

/** Looks over a finished model for what a secretariat would ask about. */
final class Remarks {

    /** What the Council asks of documents submitted in session. */
    private static final int WORD_LIMIT = 3300;

    /** In letters: a paragraph this long may hold more words than are read for obligations. */
    private static final int LONGEST_ORDER = 2 * ObligationReader.LONGEST_PARAGRAPH;

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>?");

    private final TextModel text;
    private final boolean submitted;
    private final Map<Integer, Integer> joints;
    private final Set<String> noted;
    private final Consumer<Warning> warnings;

    /** @param submitted whether a line says who submits the text */
    Remarks(TextModel text, boolean submitted, Map<Integer, Integer> joints, Consumer<Warning> warnings) {
        this.text = text;
        this.submitted = submitted;
        this.joints = joints;
        this.noted = text.footnotes().stream().map(Footnote::mark).collect(Collectors.toSet());
        this.warnings = warnings;
    }

    void tell() {
        if (text.kind() == TextKind.UNKNOWN) {
            tell(WarningCode.KIND_UNKNOWN, Place.WHOLE_FILE);
        } else {
            masthead();
        }
        if (text.kind() != TextKind.UNKNOWN && text.kind() != TextKind.AMENDMENT) {
            parts();
        }
        text.paragraphs().forEach(this::paragraph);
        unmarkedNotes();
        if (text.adoption() != null) {
            votes(text.adoption());
        }
        if (text.words() > WORD_LIMIT) {
            tell(WarningCode.TOO_MANY_WORDS, Place.WHOLE_FILE, text.words(), WORD_LIMIT);
        }
    }

    private void masthead() {
        missing("organ", text.organ());
        missing("session", text.session());
        missing("agendaItem", text.agendaItem());
        missing("title", text.title());
        if (text.kind() == TextKind.DRAFT_RESOLUTION) {
            missing("symbol", text.symbol());
            missing("distribution", text.distribution());
            missing("date", text.date());
            missing("originalLanguage", text.originalLanguage());
        }
        tags(text.title(), new Place(0, "title"));
        tags(text.itemTitle(), new Place(0, "agendaItem"));
        text.sponsors().forEach(sponsor -> tags(sponsor.name(), new Place(0, "sponsors")));
    }

    private void parts() {
        if (text.kind() == TextKind.DRAFT_RESOLUTION && text.sponsors().isEmpty() && !submitted) {
            tell(WarningCode.SPONSORS_MISSING, Place.WHOLE_FILE);
        }
        if (text.paragraphs().stream().noneMatch(paragraph -> paragraph.kind() == ParagraphKind.ENACTING)) {
            tell(WarningCode.ENACTING_WORDS_MISSING, Place.WHOLE_FILE);
        }
        if (text.preambular().isEmpty()) {
            tell(WarningCode.NO_PREAMBULAR_PARAGRAPHS, Place.WHOLE_FILE);
        }
        if (text.operative().isEmpty()) {
            tell(WarningCode.NO_OPERATIVE_PARAGRAPHS, Place.WHOLE_FILE);
        }
    }

    private void paragraph(Paragraph paragraph) {
        tags(paragraph.text(), placeOf(paragraph));
        for (FootnoteMark mark : paragraph.marks()) {
            if (!noted.contains(mark.mark())) {
                tell(WarningCode.FOOTNOTE_WITHOUT_TEXT, placeOf(paragraph), mark.mark());
            }
        }
        boolean orders = paragraph.kind() == ParagraphKind.OPERATIVE || paragraph.kind() == ParagraphKind.SUB;
        if (orders && paragraph.text().length() > LONGEST_ORDER) {
            tell(WarningCode.PARAGRAPH_TOO_LONG, placeOf(paragraph), ObligationReader.LONGEST_PARAGRAPH);
        }
        Integer joint = joints.get(paragraph.line());
        if (joint != null) {
            tell(WarningCode.PARAGRAPH_JOINED, new Place(joint, nameOf(paragraph)));
        }
    }

    /** A title's marks are not kept, nor what an asterisk is about. */
    private void unmarkedNotes() {
        Set<String> marks = text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.marks().stream())
                .map(FootnoteMark::mark)
                .collect(Collectors.toSet());
        text.footnotes().stream()
                .filter(note -> isNumbered(note) && !marks.contains(note.mark()))
                .forEach(note -> tell(WarningCode.FOOTNOTE_WITHOUT_MARK, Place.line(note.line()), note.mark()));
    }

    private static boolean isNumbered(Footnote note) {
        return !note.mark().isEmpty() && Character.isLetterOrDigit(note.mark().charAt(0));
    }

    private void votes(Adoption adoption) {
        differs(adoption.inFavour(), adoption.votersInFavour());
        differs(adoption.against(), adoption.votersAgainst());
        differs(adoption.abstaining(), adoption.votersAbstaining());
    }

    private void differs(Integer figure, List<String> voters) {
        if (figure != null && !voters.isEmpty() && figure != voters.size()) {
            tell(WarningCode.VOTES_DIFFER, Place.WHOLE_FILE, figure, voters.size());
        }
    }

    private void missing(String part, Object value) {
        if (value == null) {
            tell(WarningCode.MASTHEAD_PART_MISSING, new Place(0, "masthead"), part);
        }
    }

    private void tags(String words, Place place) {
        Matcher tag = words == null ? null : TAG.matcher(words);
        if (tag != null && tag.find()) {
            tell(WarningCode.HTML_KEPT_AS_TEXT, place, tag.group());
        }
    }

    private void tell(WarningCode code, Place place, Object... arguments) {
        warnings.accept(Warning.of(code, place, arguments));
    }

    private static Place placeOf(Paragraph paragraph) {
        return new Place(paragraph.line(), nameOf(paragraph));
    }

    private static String nameOf(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case PREAMBULAR -> "PP " + paragraph.number();
            case OPERATIVE -> "OP " + paragraph.number();
            case SUB -> paragraph.number() == null ? null : "(" + paragraph.number() + ")";
            default -> null;
        };
    }
}
