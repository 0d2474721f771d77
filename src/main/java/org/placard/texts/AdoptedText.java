package org.placard.texts;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.texts.language.Ordinals;

/** Makes of the text on which an organ acted the text that it adopted: its own symbol and number, and the closing matter. */
public final class AdoptedText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private AdoptedText() {}

    /**
     * @param draft the text on which it acted
     * @param kind what was adopted
     * @param symbol such as "A/HRC/RES/43/21"
     * @param adoption with the names of States as documents print them; without names where only the figures are known
     */
    public static TextModel of(TextModel draft, TextKind kind, String symbol, Adoption adoption) {
        boolean statement = kind == TextKind.PRESIDENTS_STATEMENT;
        return new TextModel(
                kind,
                draft.organ(),
                symbol,
                draft.session(),
                draft.sessionDates(),
                draft.agendaItem(),
                draft.itemTitle(),
                (statement ? "PRST " : "") + symbol.replaceFirst("^.*/(?:RES|DEC|PRST)/", ""),
                draft.title(),
                "General",
                adoption.date(),
                draft.originalLanguage(),
                List.of(),
                closed(draft.paragraphs(), closing(adoption)),
                draft.footnotes().stream()
                        .filter(note -> !isAboutSponsors(draft, note))
                        .toList(),
                null,
                adoption);
    }

    private static boolean isAboutSponsors(TextModel draft, Footnote note) {
        boolean mark =
                draft.sponsorsMark() != null && draft.sponsorsMark().text().equals(note.text());
        return mark || note.saysNotAMember();
    }

    /** The closing matter stands before the annexes. */
    private static List<Paragraph> closed(List<Paragraph> paragraphs, List<String> closing) {
        int end = 0;
        while (end < paragraphs.size() && paragraphs.get(end).kind() != ParagraphKind.ANNEX) {
            end++;
        }
        List<Paragraph> all = new ArrayList<>(paragraphs.subList(0, end));
        closing.forEach(words -> all.add(new Paragraph(ParagraphKind.OTHER, null, 1, words, null, List.of(), 0)));
        all.addAll(paragraphs.subList(end, paragraphs.size()));
        return all;
    }

    private static List<String> closing(Adoption adoption) {
        List<String> closing = new ArrayList<>();
        closing.add(Ordinals.inDigits(adoption.meeting()) + " meeting");
        closing.add(DATE.format(adoption.date()));
        if (!Boolean.TRUE.equals(adoption.vote())) {
            closing.add("[Adopted without a vote.]");
            return closing;
        }
        boolean named = !adoption.votersInFavour().isEmpty()
                || !adoption.votersAgainst().isEmpty();
        closing.add("[Adopted by a recorded vote of " + figures(adoption)
                + (named ? ". The voting was as follows:" : ".]"));
        if (named) {
            closing.add("In favour: " + names(adoption.votersInFavour()) + ";");
            closing.add("Against: " + names(adoption.votersAgainst()) + ";");
            closing.add("Abstaining: " + names(adoption.votersAbstaining()) + ".]");
        }
        return closing;
    }

    private static String figures(Adoption adoption) {
        String abstentions =
                adoption.abstaining() == 1 ? "1 abstention" : orNo(adoption.abstaining(), "no") + " abstentions";
        return adoption.inFavour() + " to " + orNo(adoption.against(), "none") + ", with " + abstentions;
    }

    private static String orNo(int number, String none) {
        return number == 0 ? none : String.valueOf(number);
    }

    private static String names(List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? "none" : names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
