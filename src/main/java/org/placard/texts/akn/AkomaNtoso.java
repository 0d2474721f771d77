package org.placard.texts.akn;

import java.util.Locale;
import java.util.function.Consumer;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;

/**
 * Akoma Ntoso 3.0 of a text, named and modelled as the United Nations guidelines say, and back. Written twice, a text gives
 * the same bytes; read back, all of it is there but the lines of the source: {@code line} is where an element starts in the
 * XML that was read. What XML cannot hold, such as control characters, becomes U+FFFD; footnote marks come back in the order
 * of their places.
 */
public final class AkomaNtoso {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** Of the few attributes and elements that say what the standard has no place for. */
    static final String OWN_NAMESPACE = "urn:placard:texts";

    private AkomaNtoso() {}

    /** The text as an XML document in UTF-8. */
    public static byte[] write(TextModel text) {
        return XmlOut.bytes(new DocumentWriter(text).write());
    }

    /**
     * Reads a document, written here or by others. Of what others wrote, the words are kept; what is understood becomes part
     * of the model, what is not is told.
     *
     * @param fileName for messages only
     * @throws org.placard.texts.UnreadableText when it is broken, too large, nested too deep, has a document type definition,
     *     or is no Akoma Ntoso
     */
    public static TextModel read(byte[] xml, String fileName, Consumer<Warning> warnings) {
        return new ModelReader(Found.document(xml, fileName), warnings).read();
    }

    /** Whether this is the standard's namespace, in this version or an earlier one; snippets often leave it out. */
    static boolean isNamespace(String namespace) {
        if (namespace == null || namespace.isEmpty()) {
            return true;
        }
        String lower = namespace.toLowerCase(Locale.ROOT);
        return lower.contains("legaldocml/ns/akn") || lower.contains("akomantoso");
    }
}
