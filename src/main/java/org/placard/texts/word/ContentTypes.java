package org.placard.texts.word;

import java.util.HashMap;
import java.util.Map;

/** Reads which part is of which type. */
final class ContentTypes {

    private final Map<String, String> types = new HashMap<>();

    ContentTypes(Archive archive, String part, Refusing refusing) {
        Xml.walk(archive, part, refusing, xml -> xml.children(() -> take(xml)));
    }

    /** The types that are told of single parts, by their names. */
    Map<String, String> types() {
        return types;
    }

    private void take(Xml xml) {
        String name = xml.attribute("PartName");
        String type = xml.attribute("ContentType");
        if (xml.name().equals("ct:Override") && name != null && type != null) {
            types.put(name.startsWith("/") ? name.substring(1) : name, type);
        }
    }
}
