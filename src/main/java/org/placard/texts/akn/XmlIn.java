package org.placard.texts.akn;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.placard.texts.Place;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;

/**
 * Reads XML into a tree. A document type definition is refused, so that nothing is fetched and no entity grows; so are files
 * that are too large, nested too deep, or broken.
 */
final class XmlIn {

    /** 4 MB: eight times the limit of a written text, for the markup around the words. */
    static final int LARGEST = 4 * 1024 * 1024;

    /** Three times as deep as a sub-paragraph with a footnote in an annex. */
    static final int DEEPEST = 100;

    /** The longest real text has a tenth of them. */
    static final int MOST_ELEMENTS = 30_000;

    private final String fileName;
    private final Deque<Element> open = new ArrayDeque<>();
    private Element root;
    private int elements;

    private XmlIn(String fileName) {
        this.fileName = fileName;
    }

    /** @throws UnreadableText when the bytes are no XML document that is read */
    static Element read(byte[] xml, String fileName) {
        if (xml.length > LARGEST) {
            throw UnreadableText.tooLarge(fileName, LARGEST);
        }
        XmlIn in = new XmlIn(fileName);
        try {
            return in.tree(factory().createXMLStreamReader(new StringReader(XmlCharacters.of(xml))));
        } catch (CharacterCodingException undecodable) {
            throw in.refused("encoding", 0);
        } catch (XMLStreamException broken) {
            throw in.refused(
                    "broken",
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private Element tree(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused("dtd", line(reader));
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return root;
    }

    private void start(XMLStreamReader reader) {
        if (open.size() == DEEPEST || ++elements > MOST_ELEMENTS) {
            throw refused(open.size() == DEEPEST ? "deep" : "many", line(reader));
        }
        Element element = new Element(name(reader.getNamespaceURI(), reader.getLocalName()), line(reader));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.with(attribute(reader, i), reader.getAttributeValue(i));
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().add(element);
        }
        open.push(element);
    }

    private void text(String text) {
        if (!open.isEmpty()) {
            open.peek().add(text);
        }
    }

    private static String attribute(XMLStreamReader reader, int i) {
        String namespace = reader.getAttributeNamespace(i);
        String local = reader.getAttributeLocalName(i);
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return XMLConstants.XML_NS_URI.equals(namespace) ? "xml:" + local : name(namespace, local);
    }

    private static String name(String namespace, String local) {
        if (AkomaNtoso.OWN_NAMESPACE.equals(namespace)) {
            return Element.OWN + local;
        }
        return AkomaNtoso.isNamespace(namespace) ? local : Element.OTHER + local;
    }

    private static int line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }

    private UnreadableText refused(String why, int line) {
        return new UnreadableText(Reason.XML_REFUSED, fileName, why, Place.line(Math.max(0, line)));
    }
}
