package org.placard.texts.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the XML of one part, element by element. No document type, no entities but the five of XML, no more levels than
 * a bound; nothing outside the part is looked at.
 */
final class Xml {

    /** Tables in tables in text boxes reach forty. */
    private static final int DEEPEST = 200;

    private static final XMLInputFactory FACTORY = factory();

    private final Refusing refusing;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(Reader part, Refusing refusing) throws XMLStreamException {
        this.refusing = refusing;
        this.reader = FACTORY.createXMLStreamReader(part);
    }

    /** Walks through a part, from its root element to its end, where its checksum is held against it. */
    static void walk(Archive archive, String part, Refusing refusing, Consumer<Xml> walk) {
        try (PartStream stream = archive.open(part)) {
            Xml xml = new Xml(XmlCharacters.of(stream), refusing);
            while (xml.depth == 0) {
                xml.advance();
            }
            walk.accept(xml);
            while (xml.reader.hasNext()) {
                xml.advance();
            }
        } catch (XMLStreamException | IOException broken) {
            throw refusing.damaged("xml");
        }
    }

    /**
     * Visits each child element of the current one. What a visit leaves unread of a child is passed over; afterwards the current
     * element is at its end.
     */
    void children(Runnable visit) {
        int inside = depth;
        while (depth >= inside) {
            advance();
            if (depth > inside) {
                visit.run();
                pass(inside);
            }
        }
    }

    /** Adds the characters of the current element, without those of its children. */
    void text(StringBuilder into) {
        int inside = depth;
        while (depth >= inside) {
            if (advance() && depth == inside) {
                into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    /** The local name for elements of Word, whether transitional or strict; others have their vocabulary before it. */
    String name() {
        return Vocabulary.prefix(reader.getNamespaceURI()) + reader.getLocalName();
    }

    /** An attribute by its local name, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code val}, or null. */
    String value() {
        return attribute("val");
    }

    /** Whether a switch such as {@code w:vanish} is on. */
    boolean on() {
        String value = value();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The attribute as a number between the two; null where it is none. */
    Integer number(String name, int least, int most) {
        String value = attribute(name);
        if (value == null || !value.matches("[-+]?\\d{1,12}")) {
            return null;
        }
        return (int) Math.max(least, Math.min(most, Long.parseLong(value)));
    }

    private void pass(int inside) {
        while (depth > inside) {
            advance();
        }
    }

    /** Whether the step came to characters. */
    private boolean advance() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refusing.damaged("dtd");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw refusing.excessive("depth");
            }
            return reader.hasText() && event != XMLStreamConstants.COMMENT;
        } catch (XMLStreamException | NoSuchElementException broken) {
            throw refusing.damaged("xml");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
