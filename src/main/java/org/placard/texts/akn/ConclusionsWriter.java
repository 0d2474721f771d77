package org.placard.texts.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Adoption;
import org.placard.texts.Paragraph;
import org.placard.texts.language.Ordinals;
import org.placard.texts.print.Printed;

/**
 * Writes what follows the last operative paragraph, with meeting, date and votes marked. A text without these words whose
 * adoption is known gets them, in a container of its own that is no paragraph of the text.
 */
final class ConclusionsWriter {

    static final String ADOPTION = "adoption";
    static final String NOTES = "footnotes";

    private static final Pattern MEETING = Pattern.compile("\\d{1,3}(?:st|nd|rd|th) (?:plenary )?meeting");
    private static final Pattern TALLY =
            Pattern.compile("recorded vote of (\\d{1,3}) to (\\d{1,3}|none)(?:, with (\\d{1,3}) abstention)?");

    private final Writing writing;
    private final Element conclusions = Element.of("conclusions");

    ConclusionsWriter(Writing writing) {
        this.writing = writing;
    }

    Element write(List<Paragraph> closing) {
        if (!closing.isEmpty()) {
            Element container = container("conclusion");
            closing.forEach(paragraph -> closing(container, paragraph));
        } else if (writing.text().adoption() != null) {
            adoption(container(ADOPTION), writing.text().adoption());
        }
        return conclusions;
    }

    /** Footnotes whose marks the text has lost stand at its end. */
    void notes(List<Element> left) {
        if (!left.isEmpty()) {
            Element container = container(NOTES);
            left.forEach(note -> container.child("p").add(note));
        }
    }

    private Element container(String name) {
        return conclusions
                .child("container")
                .with("name", name)
                .with("eId", writing.eIds().next("conclusions", "container"));
    }

    private void closing(Element container, Paragraph paragraph) {
        Element line = container.child("p");
        Counter.tell(line, paragraph, null, 1);
        line.with(Element.OWN + "opener", paragraph.opener());
        writing.inlines().write(line, paragraph.text(), paragraph.marks(), spans(paragraph.text()));
    }

    private List<Inlines.Span> spans(String words) {
        List<Inlines.Span> spans = new ArrayList<>();
        Matcher meeting = MEETING.matcher(words);
        Adoption adoption = writing.text().adoption();
        if (meeting.lookingAt() && adoption != null && adoption.meeting() != null) {
            spans.add(new Inlines.Span(0, meeting.end(), Element.of("event").with("refersTo", "#meeting")));
        }
        if (adoption != null && adoption.date() != null && words.equals(Printed.date(adoption.date()))) {
            spans.add(new Inlines.Span(0, words.length(), docDate(adoption.date())));
        }
        Matcher tally = TALLY.matcher(words);
        if (tally.find()) {
            for (int group = 1; group <= 3 && tally.start(group) >= 0; group++) {
                spans.add(new Inlines.Span(tally.start(group), tally.end(group), quantity(group, tally.group(group))));
            }
        }
        return spans;
    }

    private Element docDate(LocalDate date) {
        return Element.of("docDate")
                .with("date", date)
                .with("refersTo", writing.references().concept("adoptionDate", "date of adoption"));
    }

    private Element quantity(int place, String votes) {
        List<String> ids = List.of("inFavour", "against", "abstaining");
        List<String> words = List.of("in favour", "against", "abstaining");
        return Element.of("quantity")
                .with("normalized", "none".equals(votes) ? "0" : votes)
                .with("refersTo", writing.references().concept(ids.get(place - 1), words.get(place - 1)));
    }

    private void adoption(Element container, Adoption adoption) {
        if (adoption.meeting() != null) {
            String meeting = Ordinals.inDigits(adoption.meeting()) + " meeting";
            container.child("p").child("event").with("refersTo", "#meeting").add(meeting);
        }
        if (adoption.date() != null) {
            container.child("p").add(docDate(adoption.date()).add(Printed.date(adoption.date())));
        }
        outcome(container.child("p"), adoption);
    }

    private void outcome(Element line, Adoption adoption) {
        boolean counted = adoption.inFavour() != null && adoption.against() != null;
        Element outcome = line.child("outcome");
        if (adoption.vote() == null || !adoption.vote()) {
            outcome.add(adoption.vote() == null ? "Adopted" : "Adopted without a vote");
            return;
        }
        outcome.add("Adopted by a recorded vote");
        if (counted) {
            line.add(" of ")
                    .add(quantity(1, adoption.inFavour().toString())
                            .add(adoption.inFavour().toString()));
            line.add(" to ")
                    .add(quantity(2, adoption.against().toString())
                            .add(adoption.against().toString()));
        }
        if (counted && adoption.abstaining() != null) {
            String abstaining = adoption.abstaining().toString();
            line.add(", with ").add(quantity(3, abstaining).add(abstaining));
            line.add(adoption.abstaining() == 1 ? " abstention" : " abstentions");
        }
    }
}
