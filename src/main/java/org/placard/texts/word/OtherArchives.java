package org.placard.texts.word;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Says what an archive is that is no Word file; each answer is a key after {@code texts.content.}. */
final class OtherArchives {

    private static final int LONGEST_TYPE = 100;

    private static final Map<String, String> TYPES = Map.of(
            "application/vnd.oasis.opendocument.text", "odt",
            "application/vnd.oasis.opendocument.spreadsheet", "ods",
            "application/vnd.oasis.opendocument.presentation", "odp",
            "application/epub+zip", "epub");

    private final Archive archive;

    OtherArchives(Archive archive) {
        this.archive = archive;
    }

    /** By the type that OpenDocument files and electronic books carry as a part. */
    String kind() {
        if (!archive.has("mimetype")) {
            return "zip";
        }
        byte[] type = new byte[LONGEST_TYPE];
        try (PartStream part = archive.open("mimetype")) {
            int length = Math.max(0, part.read(type, 0, type.length));
            return TYPES.getOrDefault(new String(type, 0, length, StandardCharsets.US_ASCII).strip(), "zip");
        }
    }

    /** Of a file of the Office family that is no text, else null. */
    static String officeKind(String mainType, Collection<String> types) {
        if (isWord(mainType) || types.stream().anyMatch(OtherArchives::isWord)) {
            return null;
        }
        if (types.stream().anyMatch(type -> type.contains("spreadsheetml") || type.contains("ms-excel"))) {
            return "xlsx";
        }
        return types.stream().anyMatch(type -> type.contains("presentationml")) ? "pptx" : null;
    }

    private static boolean isWord(String type) {
        return type.endsWith("main+xml") && (type.contains("wordprocessingml") || type.contains("ms-word"));
    }
}
