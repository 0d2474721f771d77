package org.placard.texts.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Adoption;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.language.Ordinals;
import org.placard.texts.language.PrintedDates;

/** Reads the end of an adopted text: the meeting, the date, whether there was a vote and how it went. */
final class AdoptionReader {

    private static final Pattern MEETING =
            Pattern.compile("\\b(\\d{1,5}(?:st|nd|rd|th)|[A-Z][a-z]{3,12}(?:-[a-z]{5,8})?)"
                    + "\\s+(?:\\([a-z]{3,8}\\)\\s+)?(?:plenary\\s+)?meeting\\b");
    private static final Pattern HELD = Pattern.compile(
            "(?i)\\bAt (?:its|the) (\\d{1,5}(?:st|nd|rd|th)) (?:plenary )?meeting,? (?:held )?on (\\d.{6,20})");

    private final RollCall rollCall = new RollCall();
    private Integer meeting;
    private LocalDate date;
    private Boolean vote;

    private AdoptionReader() {}

    /**
     * What the closing matter says, or the words with which a statement opens; null where neither says anything.
     *
     * @param head the text before the paragraphs
     */
    static Adoption read(HeadText head, List<Paragraph> paragraphs) {
        AdoptionReader reader = new AdoptionReader();
        paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == ParagraphKind.OTHER)
                .forEach(paragraph -> reader.take(paragraph.text()));
        Matcher held = head.find(HELD);
        if (reader.meeting == null && held != null) {
            reader.meeting = Ordinals.parse(held.group(1));
            reader.date = date(held.group(2));
        }
        return reader.meeting == null && reader.vote == null ? null : reader.adoption();
    }

    private void take(String text) {
        Matcher found = MEETING.matcher(text);
        if (meeting == null && found.find()) {
            meeting = Ordinals.parse(found.group(1));
        }
        date = date == null ? date(text) : date;
        takeVote(text);
    }

    private void takeVote(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (vote == null && (words.contains("without a vote") || words.contains("by consensus"))) {
            vote = false;
        } else if (vote == null && words.contains("adopted") && words.contains("vote")) {
            vote = true;
        }
        if (Boolean.TRUE.equals(vote)) {
            rollCall.take(text);
        }
    }

    private static LocalDate date(String text) {
        String printed = PrintedDates.firstIn(text);
        return printed == null ? null : PrintedDates.parse(printed);
    }

    private Adoption adoption() {
        return new Adoption(
                meeting,
                date,
                vote,
                rollCall.figure(0),
                rollCall.figure(1),
                rollCall.figure(2),
                rollCall.voters(0),
                rollCall.voters(1),
                rollCall.voters(2));
    }
}
