package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.PrintedSponsor;

/** Reads the sponsors line: proponents, the groups in whose name they submit, and the marks after them. */
final class SponsorsReader {

    private final PrefaceReader preface;
    private final List<PrintedSponsor> sponsors = new ArrayList<>();

    SponsorsReader(PrefaceReader preface) {
        this.preface = preface;
    }

    List<PrintedSponsor> read() {
        preface.words().forEach(line -> line.elements().forEach(this::take));
        return sponsors;
    }

    private void take(Element element) {
        if (element.is("docProponent")) {
            sponsors.add(new PrintedSponsor(Flat.text(element), false, state(element), null));
        } else if (!sponsors.isEmpty()) {
            add(element, sponsors.remove(sponsors.size() - 1));
        }
    }

    private void add(Element element, PrintedSponsor last) {
        boolean group = element.is("organization") && last.onBehalfOf() == null;
        String onBehalfOf = group ? Flat.text(element) : last.onBehalfOf();
        sponsors.add(new PrintedSponsor(last.name(), last.marked() || isAsterisk(element), last.state(), onBehalfOf));
    }

    private static boolean isAsterisk(Element element) {
        boolean footnote =
                element.is("authorialNote", "noteRef") || element.is("sup") && element.has("class", "footnote");
        return footnote
                && Flat.of(List.of(Element.of("p").add(element)), unknown -> {}).marks().stream()
                        .anyMatch(mark -> mark.mark().startsWith("*"));
    }

    private String state(Element proponent) {
        Element entry = preface.referred(proponent.get("refersTo"));
        String href = entry == null || entry.get("href") == null ? "" : entry.get("href");
        int code = href.indexOf("/" + SponsorsWriter.STATES + "/");
        return code < 0 ? null : href.substring(code + SponsorsWriter.STATES.length() + 2);
    }
}
