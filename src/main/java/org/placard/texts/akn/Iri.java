package org.placard.texts.akn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.placard.texts.TextModel;

/**
 * The IRIs of a document by the naming convention of the guidelines:
 * {@code /akn/un/{docType}/{subtype}/{actor}/{date}/{number}}, with {@code /eng@{date}} for the expression,
 * {@code /.xml} for the manifestation, and {@code /!main} or {@code /!annex_1} for a component of it.
 *
 * @param number as printed, such as "A/HRC/43/L.31" or "43/21"; null when the document has none
 */
record Iri(DocumentClass type, String actor, LocalDate date, String number) {

    /** Stands where no date is known, as the guidelines have it. */
    static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    /** What the naming convention puts where there is no number. */
    private static final String NO_NUMBER = "nn";

    private static final Map<String, String> LANGUAGES = Map.of(
            "arabic", "ara", "chinese", "zho", "english", "eng", "french", "fra", "russian", "rus", "spanish", "spa");

    /** The texts that are read and written are in English. */
    static final String LANGUAGE = "eng";

    static Iri of(TextModel text) {
        DocumentClass type = DocumentClass.of(text.kind());
        boolean adopted = type.isAdopted() || type == DocumentClass.PRESIDENTS_STATEMENT;
        String number = adopted && text.number() != null || text.symbol() == null ? text.number() : text.symbol();
        boolean open = number != null && number.matches(".*[.…\\]_]{1,6}");
        return new Iri(type, Organ.of(text.organ()).actor(), day(text), open ? null : number);
    }

    /** The day of the document, or else of the meeting that adopted it. */
    private static LocalDate day(TextModel text) {
        LocalDate adopted = text.adoption() == null ? null : text.adoption().date();
        return text.date() != null ? text.date() : adopted != null ? adopted : NO_DATE;
    }

    /** The number without the characters that an IRI gives a meaning to. */
    String numberInIri() {
        return number == null || number.isBlank() ? NO_NUMBER : encoded(number);
    }

    String work() {
        return "/akn/un/" + type.element() + "/" + type.subtype() + "/" + actor + "/" + date + "/" + numberInIri();
    }

    String expression(String language) {
        return work() + "/" + language + "@" + (date.equals(NO_DATE) ? "" : date);
    }

    String manifestation() {
        return expression(LANGUAGE) + "/.xml";
    }

    /** The three-letter code of one of the six languages, or null. */
    static String languageCode(String printed) {
        return printed == null ? null : LANGUAGES.get(printed.toLowerCase(Locale.ROOT));
    }

    static String ontology(String kind, String id) {
        return "/akn/ontology/" + kind + "/un/" + id;
    }

    /** The characters of a number by the guidelines: a dash for a slash, an underscore for a space. */
    static String encoded(String printed) {
        String replaced = printed.strip().replace('/', '-').replaceAll("\\s+", "_");
        return replaced.replaceAll("[^A-Za-z0-9._()-]", "-");
    }

    /** Words as a part of an IRI or an identifier. */
    static String slug(String words) {
        String slug =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? NO_NUMBER : slug.substring(0, Math.min(slug.length(), 60));
    }
}
