package org.placard.texts.akn;

import java.util.List;
import org.placard.texts.Place;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;

/** Finds in a file of Akoma Ntoso the document that is read: the first one that has a body of its own. */
final class Found {

    private static final String[] DOCUMENTS = {"statement", "amendment", "doc", "act", "bill", "debateReport"};
    private static final List<String> BODIES = List.of("mainBody", "body", "amendmentBody");

    private Found() {}

    /** @throws UnreadableText when there is none */
    static Element document(byte[] xml, String fileName) {
        Element root = XmlIn.read(xml, fileName);
        if (root.is("akomaNtoso")) {
            for (Element element : root.all(DOCUMENTS)) {
                if (body(element) != null) {
                    return element;
                }
            }
        }
        throw new UnreadableText(Reason.XML_REFUSED, fileName, "other", Place.WHOLE_FILE);
    }

    /** The body of a document, or null. */
    static Element body(Element document) {
        return document.elements().stream()
                .filter(child -> BODIES.contains(child.name()))
                .findFirst()
                .orElse(null);
    }
}
