package org.placard.texts.word;

/** Reads which headers a section has. */
final class SectionReader {

    private static final int MOST_HEADERS = 20;

    private final Xml xml;
    private final WordContext context;

    SectionReader(Xml xml, WordContext context) {
        this.xml = xml;
        this.context = context;
    }

    void read() {
        xml.children(() -> {
            String header = xml.name().equals("headerReference") ? xml.attribute("id") : null;
            if (header != null && context.headers.size() < MOST_HEADERS) {
                context.headers.add(header);
            }
        });
    }
}
