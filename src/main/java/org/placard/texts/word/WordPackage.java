package org.placard.texts.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a Word file, found as Word finds them: by relationships, not by names. */
final class WordPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL_MAIN = "word/document.xml";

    private final Archive archive;
    private final Refusing refusing;
    private final String main;
    private final List<Relationship> related;

    /** @throws org.placard.texts.UnreadableText where it is the archive of something else */
    WordPackage(Archive archive, Refusing refusing) {
        this.archive = archive;
        this.refusing = refusing;
        if (!archive.has(CONTENT_TYPES)) {
            throw refusing.otherContent(new OtherArchives(archive).kind());
        }
        Relationships relationships = new Relationships(archive, refusing);
        String named = only(relationships.of(""), "officeDocument");
        this.main = named == null ? USUAL_MAIN : named;
        refuseOtherOffice();
        this.related = relationships.of(main);
    }

    String main() {
        return main;
    }

    Archive archive() {
        return archive;
    }

    Refusing refusing() {
        return refusing;
    }

    /** The part of a type such as "styles", or null. */
    String part(String type) {
        return only(related, type);
    }

    /** Parts of a type by the identifiers of their relationships. */
    Map<String, String> parts(String type) {
        Map<String, String> parts = new HashMap<>();
        related.stream()
                .filter(relationship -> relationship.type().equals(type) && isThere(relationship))
                .forEach(relationship -> parts.put(relationship.id(), relationship.part()));
        return parts;
    }

    boolean names(String type) {
        return related.stream().anyMatch(relationship -> relationship.type().equals(type));
    }

    private String only(List<Relationship> relationships, String type) {
        return relationships.stream()
                .filter(relationship -> relationship.type().equals(type) && isThere(relationship))
                .map(Relationship::part)
                .findFirst()
                .orElse(null);
    }

    private boolean isThere(Relationship relationship) {
        return relationship.part() != null && archive.has(relationship.part());
    }

    private void refuseOtherOffice() {
        Map<String, String> types = new ContentTypes(archive, CONTENT_TYPES, refusing).types();
        String type = types.getOrDefault(main, "");
        String other = OtherArchives.officeKind(type, types.values());
        if (other != null) {
            throw refusing.otherContent(other);
        }
        if (!archive.has(main)) {
            throw refusing.damaged("main-part");
        }
    }
}
