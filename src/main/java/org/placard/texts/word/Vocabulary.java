package org.placard.texts.word;

import java.util.Map;

/** The XML vocabularies of a Word file, under the names of both editions of the standard: transitional and strict. */
final class Vocabulary {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Map<String, String> PREFIXES = Map.of(
            WORD,
            "",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "mc:",
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math",
            "m:",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "rel:",
            "http://schemas.openxmlformats.org/package/2006/content-types",
            "ct:");

    private Vocabulary() {}

    /** Empty for Word's own, "other:" for what is not known. */
    static String prefix(String namespace) {
        return namespace == null ? "other:" : PREFIXES.getOrDefault(namespace, "other:");
    }
}
