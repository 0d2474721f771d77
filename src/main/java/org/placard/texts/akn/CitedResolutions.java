package org.placard.texts.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.language.PrintedDates;

/**
 * Finds the resolutions that a text cites by number and date, "60/251 of 15 March 2006", and whose organ it names. One cited
 * without its date has no IRI by the naming convention and stays plain.
 */
final class CitedResolutions {

    /** A resolution cited in a text. */
    record Citation(int from, int to, String href) {}

    private static final Pattern CITED = Pattern.compile(
            "(?<![\\w/.-])(?:resolution )?(\\d{1,4}/\\d{1,3}(?: [A-Z])?|"
                    + "\\d{2,4}(?: [A-Z])? \\((?:[IVXLS]{1,8}(?:-[IVXLS]{1,6})?|\\d{4})\\)) of (\\d{1,2} [A-Z][a-z]{2,8} \\d{4})\\b");
    private static final Pattern ORGAN = Pattern.compile(
            "(?:Commission on )?Human Rights(?: Council)?|General Assembly|Economic and Social Council|Security Council"
                    + "|\\b(?:its|Council|Assembly) resolutions?\\b");

    /** An organ named further back belongs to another citation. */
    private static final int LOOK_BACK = 400;

    private CitedResolutions() {}

    /** @param organ whose text it is, by its short name; null when unknown */
    static List<Citation> in(String text, String organ) {
        List<Citation> citations = new ArrayList<>();
        Matcher cited = CITED.matcher(text);
        while (cited.find()) {
            LocalDate date = PrintedDates.parse(cited.group(2));
            String actor = actor(text.substring(Math.max(0, cited.start() - LOOK_BACK), cited.start(1)), organ);
            if (date != null && actor != null) {
                String href =
                        "/akn/un/statement/deliberation/" + actor + "/" + date + "/" + Iri.encoded(cited.group(1));
                citations.add(new Citation(cited.start(), cited.end(), href));
            }
        }
        return citations;
    }

    private static String actor(String before, String own) {
        String named = null;
        Matcher organ = ORGAN.matcher(before);
        while (organ.find()) {
            named = organ.group();
        }
        return named == null ? null : actorOf(named, own);
    }

    private static String actorOf(String named, String own) {
        return switch (named) {
            case "Commission on Human Rights" -> "un-chr";
            case "Human Rights Council" -> "un-hrc";
            case "General Assembly", "Assembly resolution", "Assembly resolutions" -> "un-ga";
            case "Economic and Social Council" -> "un-ecosoc";
            case "Security Council" -> "un-sc";
            case "its resolution", "its resolutions" ->
                own == null ? null : Organ.of(own).actor();
            case "Council resolution", "Council resolutions" -> "HRC".equals(own) ? "un-hrc" : null;
            default -> null;
        };
    }
}
