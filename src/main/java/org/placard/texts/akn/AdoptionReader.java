package org.placard.texts.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Adoption;

/** Reads how a text was adopted: from the metadata, or, where others wrote none, from what its closing matter marks. */
final class AdoptionReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Element document;

    AdoptionReader(Element document) {
        this.document = document;
    }

    /** Null when the document does not say. */
    Adoption read() {
        Element meta = document.first("meta");
        Element step = meta == null ? null : first(meta.all("step"), "#adopted");
        return step == null ? fromClosingMatter() : fromMetadata(meta, step);
    }

    private static Element first(List<Element> steps, String outcome) {
        return steps.stream()
                .filter(step ->
                        step.get("outcome") != null && step.get("outcome").startsWith(outcome))
                .findFirst()
                .orElse(null);
    }

    private Adoption fromMetadata(Element meta, Element step) {
        LocalDate date = PrefaceReader.date(step.get("date"));
        Boolean vote = switch (step.get("outcome")) {
            case "#adoptedByRecordedVote" -> Boolean.TRUE;
            case "#adoptedWithoutVote" -> Boolean.FALSE;
            default -> null;
        };
        return new Adoption(
                meeting(meta, step.get("refersTo")),
                Iri.NO_DATE.equals(date) ? null : date,
                vote,
                votes(meta, "#inFavour"),
                votes(meta, "#against"),
                votes(meta, "#abstaining"),
                voters(meta, "#inFavour"),
                voters(meta, "#against"),
                voters(meta, "#abstaining"));
    }

    private static Integer meeting(Element meta, String reference) {
        return meta.all("TLCEvent").stream()
                .filter(event -> ("#" + event.get("eId")).equals(reference))
                .findFirst()
                .map(event -> number(event.get("showAs")))
                .orElse(null);
    }

    private static Integer votes(Element meta, String side) {
        return counts(meta, side).isEmpty()
                ? null
                : number(counts(meta, side).get(0).get("value"));
    }

    private static List<String> voters(Element meta, String side) {
        return counts(meta, side).stream()
                .flatMap(count -> count.all("placard:voter").stream())
                .map(Flat::text)
                .toList();
    }

    private static List<Element> counts(Element meta, String side) {
        return meta.all("count").stream()
                .filter(count -> count.has("refersTo", side))
                .toList();
    }

    private Adoption fromClosingMatter() {
        Element closing = document.first("conclusions");
        Integer meeting = closing == null
                ? null
                : closing.all("event").stream()
                        .map(event -> number(Flat.text(event)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (meeting == null) {
            return null;
        }
        LocalDate date = closing.all("docDate", "date").stream()
                .map(day -> PrefaceReader.date(day.get("date")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Adoption(meeting, date, null, null, null, null, List.of(), List.of(), List.of());
    }

    /** The first number in words such as "45th meeting", or null. */
    private static Integer number(String words) {
        Matcher number = NUMBER.matcher(words == null ? "" : words);
        return number.find() ? Integer.valueOf(number.group()) : null;
    }
}
