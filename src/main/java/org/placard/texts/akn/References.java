package org.placard.texts.akn;

import java.util.LinkedHashMap;
import java.util.Map;

/** The things that a document speaks of, each once, in the order in which they were first named. */
final class References {

    private final Map<String, Element> entries = new LinkedHashMap<>();

    /** Names a thing and gives the reference to it. */
    String to(String type, String eId, String href, String showAs) {
        entries.computeIfAbsent(
                eId, id -> Element.of(type).with("eId", id).with("href", href).with("showAs", showAs));
        return "#" + eId;
    }

    String concept(String id, String showAs) {
        return to("TLCConcept", id, Iri.ontology("concept", id), showAs);
    }

    String organ(Organ organ) {
        String reference = to("TLCOrganization", organ.actor(), organ.href(), organ.printed());
        entries.get(organ.actor()).with("shortForm", organ.shortName());
        return reference;
    }

    Element element() {
        Element references = Element.of("references").with("source", "#secretariat");
        entries.values().forEach(references::add);
        return references;
    }
}
