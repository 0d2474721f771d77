package org.placard.texts.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.placard.texts.Adoption;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.SessionDates;
import org.placard.texts.SponsorsMark;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.language.Openers;

/** Random texts of all kinds, far wilder than any that was ever tabled. */
final class RandomTexts {

    private static final List<String> WORDS = List.of(
            "Recalling",
            "also",
            "Requests",
            "its resolution",
            "General Assembly",
            "60/251 of 15 March 2006",
            "5/1",
            "<b>",
            "&amp;",
            "]]>",
            "“peace”",
            "—",
            "ü",
            "人权",
            "\u05d0",
            "1.",
            "(a)",
            "Annex",
            "Annex I",
            "I",
            "II.",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "'",
            "\"",
            "*",
            "#x",
            "resolution 48/141 of 20 December 1993",
            "Human Rights Council",
            "decides",
            "\ud83d\ude00",
            "\r",
            "\n",
            ",",
            ".");
    private static final List<String> MARKS = List.of("1", "2", "3", "*", "**", "a");
    private static final List<String> NUMBERS = List.of("1", "2", "7", "a", "b", "iv", "aa", "1.", "(x)", "§", "A/1");

    private final Random random;

    RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    TextModel next() {
        return new TextModel(
                one(TextKind.values()),
                maybe(() -> one("HRC", "GA", "ECOSOC", "SC")),
                maybe(() -> one("A/HRC/43/L.31/Rev.1", "A/80/L.19", "A/C.3/80/L.5*")),
                maybe(() -> random.nextInt(1, 130)),
                maybe(() -> new SessionDates(words(), maybe(this::date), maybe(this::date))),
                maybe(() -> one("3", "25 (b)", "1 and 2")),
                maybe(this::words),
                maybe(() -> one("43/21", "43/...", "PRST 29/1", "S-31/1")),
                maybe(this::words),
                maybe(() -> one("Limited", "General")),
                maybe(this::date),
                maybe(() -> one("English", "Spanish", "Klingon")),
                some(6, this::sponsor),
                some(25, this::paragraph),
                some(5, () -> new Footnote(one(MARKS), words(), random.nextInt(100))),
                maybe(() -> new SponsorsMark(one(SponsorsMark.Meaning.values()), words())),
                maybe(this::adoption));
    }

    private PrintedSponsor sponsor() {
        return new PrintedSponsor(
                words(), random.nextBoolean(), maybe(() -> one("CUB", "PAK", "SOM")), maybe(this::words));
    }

    private Paragraph paragraph() {
        ParagraphKind kind = one(ParagraphKind.values());
        String text = words();
        String opener = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> text.substring(0, text.offsetByCodePoints(0, 1));
            case 2 -> "Other words";
            default -> Openers.of(text);
        };
        List<FootnoteMark> marks = new ArrayList<>();
        for (int at = 0; at <= text.length(); at += 1 + random.nextInt(20)) {
            boolean within = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            if (random.nextInt(4) == 0 && !within) {
                marks.add(new FootnoteMark(one(MARKS), at));
            }
        }
        return new Paragraph(
                kind, maybe(() -> one(NUMBERS)), random.nextInt(1, 9), text, opener, marks, random.nextInt(100));
    }

    private Adoption adoption() {
        return new Adoption(
                maybe(() -> random.nextInt(1, 90)),
                maybe(this::date),
                maybe(random::nextBoolean),
                maybe(() -> random.nextInt(48)),
                maybe(() -> random.nextInt(48)),
                maybe(() -> random.nextInt(48)),
                some(3, this::words),
                some(3, this::words),
                some(3, this::words));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            words.append(one(WORDS)).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return words.toString();
    }

    private LocalDate date() {
        return LocalDate.of(1946, 1, 10).plusDays(random.nextInt(36_000));
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            list.add(value.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
