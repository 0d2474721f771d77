package org.placard.texts.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.placard.texts.Adoption;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.language.Ordinals;

/** The words in which a masthead prints what a text is. */
public final class Printed {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Printed() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Null for an unknown one. */
    public static String organ(String organ) {
        return switch (organ == null ? "" : organ) {
            case "HRC" -> "Human Rights Council";
            case "GA" -> "General Assembly";
            case "ECOSOC" -> "Economic and Social Council";
            case "SC" -> "Security Council";
            default -> null;
        };
    }

    /** The organ of the Charter under which documents of an organ are issued. */
    public static String principalOrgan(String organ) {
        String printed = "HRC".equals(organ) ? organ("GA") : organ(organ);
        return printed == null ? "" : printed;
    }

    /** Null where the organ is a principal one. */
    public static String subsidiaryOrgan(String organ) {
        return "HRC".equals(organ) ? organ(organ) : null;
    }

    /** "Forty-third session", "Thirtieth special session"; null where the text names none. */
    public static String session(TextModel text) {
        if (text.session() == null) {
            return null;
        }
        String words = Ordinals.inWords(text.session());
        return (words == null ? Ordinals.inDigits(text.session()) : capitalised(words)) + " " + kindOfSession(text);
    }

    /** "session", "special session", "emergency special session". */
    public static String kindOfSession(TextModel text) {
        String code = String.valueOf(text.sessionCode());
        String special = code.startsWith("ES-") ? "emergency special " : code.startsWith("S-") ? "special " : "";
        return special + "session";
    }

    /** "Agenda item ", or "Agenda items " before several. */
    public static String agendaItem(String item) {
        return item.contains(" and ") || item.contains(", ") ? "Agenda items " : "Agenda item ";
    }

    public static boolean isAdopted(TextKind kind) {
        return kind == TextKind.ADOPTED_RESOLUTION || kind == TextKind.ADOPTED_DECISION;
    }

    /** What a text of a kind calls itself; null where nothing is known of it. */
    public static String kind(TextKind kind) {
        return switch (kind) {
            case DRAFT_RESOLUTION -> "draft resolution";
            case DRAFT_DECISION -> "draft decision";
            case ADOPTED_RESOLUTION -> "Resolution adopted";
            case ADOPTED_DECISION -> "Decision adopted";
            case AMENDMENT -> "amendment to draft resolution";
            case PRESIDENTS_STATEMENT -> "statement by the President";
            case UNKNOWN -> null;
        };
    }

    public static TextKind kindOf(String words) {
        for (TextKind kind : TextKind.values()) {
            if (words.equalsIgnoreCase(kind(kind))) {
                return kind;
            }
        }
        return TextKind.UNKNOWN;
    }

    /** How a statement opens, where it says its meeting nowhere else; null for other texts. */
    public static String opening(TextModel text) {
        Adoption made = text.adoption();
        boolean other = text.kind() != TextKind.PRESIDENTS_STATEMENT
                || made == null
                || made.meeting() == null
                || made.date() == null;
        boolean said = String.valueOf(text.title()).contains("meeting")
                || text.paragraphs().stream()
                        .anyMatch(it ->
                                it.kind() == ParagraphKind.OTHER && it.text().contains("meeting"));
        return other || said
                ? null
                : "At the " + Ordinals.inDigits(made.meeting()) + " meeting, held on " + date(made.date())
                        + ", the President made the following statement:";
    }

    public static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
