package org.placard.texts.akn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.placard.texts.SessionDates;
import org.placard.texts.SponsorsMark;
import org.placard.texts.language.Ordinals;

/** Reads what the preface and the metadata of a document say of it. */
final class PrefaceReader {

    private final Element document;
    private final List<Element> parts;
    private final Map<String, Element> things;

    PrefaceReader(Element document) {
        this.document = document;
        this.parts = Stream.of(document.first("coverPage"), document.first("preface"))
                .filter(Objects::nonNull)
                .toList();
        this.things = things(document);
    }

    /** The blocks of the preface that hold words. */
    List<Element> words() {
        return parts.stream().flatMap(PrefaceReader::words).toList();
    }

    private static Stream<Element> words(Element element) {
        return element.is("p", "block", "heading")
                ? Stream.of(element)
                : element.elements().stream().flatMap(PrefaceReader::words);
    }

    Stream<Element> all(String... names) {
        return parts.stream().flatMap(part -> part.all(names).stream());
    }

    /** The organ that the document is by. */
    String organ() {
        String printed = all("docAuthority").map(Flat::text).findFirst().orElse("");
        Element author = metadata("FRBRWork", "FRBRauthor");
        Element organ = author == null ? null : referred(author.get("href"));
        String shortName = organ == null ? null : organ.get("shortForm");
        if (shortName != null && shortName.matches("[A-Z]{2,10}")) {
            return shortName;
        }
        String href = organ == null ? "" : String.valueOf(organ.get("href"));
        return Organ.shortNameOf(href.substring(href.lastIndexOf('/') + 1).strip(), printed);
    }

    String symbol() {
        return all("docNumber")
                .filter(PrefaceReader::isSymbol)
                .map(Flat::text)
                .findFirst()
                .orElseGet(this::symbolInMetadata);
    }

    String number() {
        return all("docNumber")
                .filter(number -> !isSymbol(number))
                .map(PrefaceReader::number)
                .findFirst()
                .orElse(null);
    }

    private static String number(Element docNumber) {
        String printed = Flat.text(docNumber);
        return docNumber.has("refersTo", "#number") ? printed : printed.replaceFirst("\\.$", "");
    }

    private static boolean isSymbol(Element docNumber) {
        boolean said = docNumber.get("refersTo") != null;
        return said && docNumber.get("refersTo").matches("#(symbol|number)")
                ? docNumber.has("refersTo", "#symbol")
                : Flat.text(docNumber).matches("[A-Z]{1,6}/.+");
    }

    private String symbolInMetadata() {
        Element number = metadata("FRBRWork", "FRBRnumber");
        String showAs = number == null ? null : number.get("showAs");
        boolean symbol = showAs != null && showAs.matches("[A-Z]{1,6}/.+");
        boolean numbered = all("docNumber").anyMatch(it -> it.has("refersTo", "#number"));
        return symbol && !numbered ? showAs : null;
    }

    Integer session() {
        Element session = all("session").findFirst().orElse(null);
        if (session == null) {
            return null;
        }
        String value = session.get("value");
        boolean digits = value != null && value.matches("-?\\d{1,9}");
        return digits
                ? Integer.valueOf(value)
                : Ordinals.parse(Flat.text(session).strip().split("\\s")[0]);
    }

    SessionDates sessionDates() {
        return inlines("sessionDates")
                .map(dates ->
                        new SessionDates(Flat.text(dates), day(dates, "#sessionOpens"), day(dates, "#sessionCloses")))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(Element dates, String which) {
        return dates.all("date").stream()
                .filter(date -> date.has("refersTo", which))
                .map(date -> date(date.get("date")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The words of an inline element by its name in the guidelines. */
    String named(String name) {
        return inlines(name).map(Flat::text).findFirst().orElse(null);
    }

    private Stream<Element> inlines(String name) {
        return all("inline").filter(inline -> inline.has("name", "akn4un:" + name));
    }

    String title() {
        List<String> titles = all("docTitle").map(Flat::text).toList();
        return titles.isEmpty() ? null : String.join(" ", titles);
    }

    LocalDate date() {
        LocalDate printed = all("docDate")
                .map(date -> date(date.get("date")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Element work = metadata("FRBRWork", "FRBRdate");
        boolean own = work != null && !work.has("name", MetaWriter.OF_MEETING);
        LocalDate ofWork = own ? date(work.get("date")) : null;
        return printed != null || Iri.NO_DATE.equals(ofWork) ? printed : ofWork;
    }

    SponsorsMark sponsorsMark() {
        return inlines("sponsorsMark")
                .map(mark -> SponsorsMarks.mark(mark.get("refersTo"), Flat.text(mark)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The thing that a reference within the document names, or null. */
    Element referred(String reference) {
        return things.get(reference);
    }

    private static Map<String, Element> things(Element document) {
        Map<String, Element> things = new HashMap<>();
        document.all("references").stream()
                .flatMap(references -> references.elements().stream())
                .forEach(thing -> things.putIfAbsent("#" + thing.get("eId"), thing));
        return things;
    }

    private Element metadata(String level, String name) {
        return document.all(level).stream()
                .map(found -> found.first(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A day of XML Schema, its time left out; null when there is no such day. */
    static LocalDate date(String value) {
        try {
            return value == null ? null : LocalDate.parse(value.strip().replaceFirst("T.*", ""));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
