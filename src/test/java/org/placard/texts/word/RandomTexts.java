package org.placard.texts.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.SessionDates;
import org.placard.texts.SponsorsMark;
import org.placard.texts.SponsorsMark.Meaning;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.language.Openers;
import org.placard.texts.language.PrintedDates;
import org.placard.texts.source.CleanText;

/**
 * Random texts: unusual characters, empty parts, words of other scripts. What follows from the words of a text follows from them
 * here, too: openers, the days of a session, what an asterisk means.
 */
final class RandomTexts {

    private static final List<String> WORDS = List.of(
            "Recalling",
            "also",
            "Requests",
            "Calls upon",
            "its",
            "General Assembly",
            "60/251",
            "<b>",
            "&amp;",
            "]]>",
            "“peace”",
            "—",
            "ü",
            "o\u0308",
            "人权",
            "حقوق",
            "זכויות",
            "नियम",
            "1.",
            "(a)",
            "Annex",
            "I",
            "II.",
            "'",
            "\"",
            "*",
            "[x]",
            "PP 1",
            "Agenda item 4",
            "session",
            ": draft resolution",
            "A/HRC/90/L.1",
            "\ud83d\ude00",
            "\u2028",
            "\u202e",
            "\u00a0",
            "\t",
            ",",
            ".",
            ";");
    private static final List<String> MARKS = List.of("1", "2", "3", "12", "**", "a", "†");
    private static final List<SponsorsMark> MEANINGS = List.of(
            new SponsorsMark(Meaning.NOT_A_MEMBER, "State not a member of the Human Rights Council."),
            new SponsorsMark(Meaning.LIST_MAY_CHANGE, "Any changes to the list of sponsors will be told."),
            new SponsorsMark(Meaning.ON_BEHALF_OF, "On behalf of the Group of Rain."),
            new SponsorsMark(Meaning.OTHER, "Rain & wind."));

    private final Random random;
    private TextKind kind;

    RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    TextModel next() {
        kind = one(List.of(TextKind.values()));
        boolean adopted = Printed.isAdopted(kind);
        SponsorsMark mark = adopted || random.nextInt(3) == 0 ? null : one(MEANINGS);
        List<PrintedSponsor> sponsors = adopted ? List.of() : sponsors(mark);
        boolean marked = sponsors.stream().anyMatch(PrintedSponsor::marked) || Printed.kind(kind) != null;
        List<Footnote> notes = some(5, this::note);
        if (mark != null) {
            notes.add(random.nextInt(notes.size() + 1), new Footnote("*", mark.text(), 0));
        }
        return new TextModel(
                kind,
                maybe(() -> one(List.of("HRC", "GA", "ECOSOC", "SC"))),
                maybe(this::words),
                maybe(() -> random.nextInt(1, 130)),
                maybe(this::sessionDates),
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                maybe(this::date),
                maybe(this::words),
                sponsors,
                paragraphs(),
                notes,
                marked ? mark : null,
                null);
    }

    // Word processors write a note's mark before its words: a note that begins with its own mark cannot be told from
    // that.
    private Footnote note() {
        String mark = one(MARKS);
        String words = maybe(this::words, "");
        return new Footnote(mark, words.startsWith(mark) ? "" : words, 0);
    }

    private List<PrintedSponsor> sponsors(SponsorsMark mark) {
        boolean nobody = mark == null && random.nextBoolean();
        List<PrintedSponsor> sponsors = new ArrayList<>();
        int count = nobody ? 0 : random.nextInt(5);
        for (int i = 0; i < count; i++) {
            boolean marked = random.nextBoolean();
            String group = maybe(this::words);
            sponsors.add(new PrintedSponsor(words(), marked, null, random.nextBoolean() ? group : null));
        }
        boolean ofLine = sponsors.size() == 1 && !sponsors.get(0).marked() && Printed.kind(kind) != null;
        boolean behalf = mark != null && mark.meaning() == Meaning.ON_BEHALF_OF;
        return sponsors.stream()
                .map(it -> behalf && it.onBehalfOf() == null && (it.marked() || ofLine)
                        ? new PrintedSponsor(it.name(), it.marked(), null, "Group of Rain")
                        : it)
                .toList();
    }

    private SessionDates sessionDates() {
        String printed = random.nextBoolean() ? words() : "24 February–20 March 2020";
        List<LocalDate> days = PrintedDates.daysIn(printed);
        boolean unread = days.isEmpty();
        return new SessionDates(printed, unread ? null : days.get(0), unread ? null : days.get(days.size() - 1));
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int preambular = 0;
        int operative = 0;
        int count = random.nextInt(25);
        for (int i = 0; i < count; i++) {
            ParagraphKind is = one(List.of(ParagraphKind.values()));
            preambular = is == ParagraphKind.ENACTING ? 0 : preambular + (is == ParagraphKind.PREAMBULAR ? 1 : 0);
            operative = is == ParagraphKind.ENACTING ? 0 : operative + (is == ParagraphKind.OPERATIVE ? 1 : 0);
            String number = switch (is) {
                case ENACTING -> null;
                case PREAMBULAR -> String.valueOf(preambular);
                case OPERATIVE -> String.valueOf(operative);
                default -> maybe(() -> one(List.of("1", "a", "iv", "aa", "b bis", "12")));
            };
            paragraphs.add(paragraph(is, number));
        }
        return paragraphs;
    }

    private Paragraph paragraph(ParagraphKind is, String number) {
        String text = words();
        List<FootnoteMark> marks = new ArrayList<>();
        for (int at = 0; at <= text.length(); at += 1 + random.nextInt(20)) {
            if (random.nextInt(5) == 0 && isBetweenLetters(text, at)) {
                marks.add(new FootnoteMark(one(MARKS), at));
                if (random.nextInt(4) == 0) {
                    marks.add(new FootnoteMark(one(MARKS), at));
                }
            }
        }
        boolean opens = is == ParagraphKind.PREAMBULAR || is == ParagraphKind.OPERATIVE;
        return new Paragraph(is, number, random.nextInt(1, 5), text, opens ? Openers.of(text) : null, marks, 0);
    }

    private static boolean isBetweenLetters(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        int type = Character.getType(text.codePointAt(at));
        boolean combines = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return !combines && !Character.isLowSurrogate(text.charAt(at));
    }

    /** As any reader leaves them: clean, in one line, not blank. */
    private String words() {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            words.append(one(WORDS)).append(random.nextInt(3) == 0 ? "" : " ");
        }
        String clean = new CleanText(warning -> {}).piece(words.toString(), 1);
        String spaced = Spacing.once(clean, List.of()).text();
        return spaced.isEmpty() ? "x" : spaced;
    }

    private LocalDate date() {
        return LocalDate.of(1946, 1, 10).plusDays(random.nextInt(36_000));
    }

    private <T> T maybe(Supplier<T> value) {
        return maybe(value, null);
    }

    private <T> T maybe(Supplier<T> value, T otherwise) {
        return random.nextInt(4) == 0 ? otherwise : value.get();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            list.add(value.get());
        }
        return list;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
