package org.placard.texts.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/**
 * The styles that Placard gives to the parts of a text. They look like the Council's documents, and say by their names which part
 * the words are: when the file comes back, edited or not, nothing has to be guessed.
 */
enum PartStyle {
    UNITED_NATIONS("UN Name"),
    ORGAN("UN Organ"),
    SUBSIDIARY_ORGAN("UN Subsidiary Organ"),
    SYMBOL("UN Symbol"),
    IMPRINT("UN Imprint"),
    SESSION("UN Session"),
    SESSION_DATES("UN Session Dates"),
    AGENDA_ITEM("UN Agenda Item"),
    ITEM_TITLE("UN Item Title"),
    SPONSORS("UN Sponsors"),
    KIND("UN Kind"),
    TITLE_LINE("UN Title Line"),
    OPENING("UN Statement Opening"),
    ENACTING("UN Enacting Words"),
    PREAMBULAR("UN Preambular"),
    OPERATIVE("UN Operative"),
    SUB("UN Sub"),
    HEADING("UN Heading"),
    ANNEX_TITLE("UN Annex Title"),
    ANNEX("UN Annex Text"),
    CLOSING_LINE("UN Closing Line"),
    OTHER("UN Closing Text"),
    LOOSE_NOTE("UN Loose Note"),
    COMPARED("UN Comparison");

    private static final Pattern ANNEX_LINE = Pattern.compile("(Annex|Appendix|Enclosure)( \\S{1,5})?");
    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}{3,9} \\d{4}");
    private static final Pattern LEVEL = Pattern.compile(" (\\d{1,2})$");
    private static final Map<String, PartStyle> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.label.toLowerCase(Locale.ROOT), it -> it));

    private final String label;

    PartStyle(String label) {
        this.label = label;
    }

    String id() {
        return label.replace(" ", "");
    }

    String label() {
        return label;
    }

    /** The style of a paragraph of the text. */
    static PartStyle of(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case ENACTING -> ENACTING;
            case PREAMBULAR -> PREAMBULAR;
            case OPERATIVE -> OPERATIVE;
            case SUB -> SUB;
            case HEADING -> HEADING;
            case ANNEX -> ANNEX_LINE.matcher(paragraph.text()).matches() ? ANNEX_TITLE : ANNEX;
            case OTHER -> isClosingLine(paragraph) ? CLOSING_LINE : OTHER;
        };
    }

    /** The meeting and the date stand at the right. */
    private static boolean isClosingLine(Paragraph paragraph) {
        boolean dated = paragraph.text().endsWith("meeting")
                || DAY.matcher(paragraph.text()).matches();
        return paragraph.number() == null && dated && paragraph.text().length() < 50;
    }

    /** What paragraphs of this style are in a text; null for those of the masthead. */
    ParagraphKind kind() {
        return switch (this) {
            case ENACTING -> ParagraphKind.ENACTING;
            case PREAMBULAR -> ParagraphKind.PREAMBULAR;
            case OPERATIVE -> ParagraphKind.OPERATIVE;
            case SUB -> ParagraphKind.SUB;
            case HEADING -> ParagraphKind.HEADING;
            case ANNEX, ANNEX_TITLE -> ParagraphKind.ANNEX;
            case OTHER, CLOSING_LINE -> ParagraphKind.OTHER;
            default -> null;
        };
    }

    /** The style of a name in lower case, which may have a level at its end; null for others. */
    static PartStyle named(String name) {
        return BY_NAME.get(LEVEL.matcher(name).replaceFirst(""));
    }

    /** The level at the end of a style's name; 1 where there is none. */
    static int level(String name) {
        Matcher level = LEVEL.matcher(name);
        return level.find() ? Integer.parseInt(level.group(1)) : 1;
    }
}
