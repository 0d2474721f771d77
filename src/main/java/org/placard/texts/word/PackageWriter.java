package org.placard.texts.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the parts of a Word file together; the same parts give the same bytes, at whatever time. */
final class PackageWriter {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final XmlText types = new XmlText();
    private final XmlText related = new XmlText();

    PackageWriter(byte[] properties) {
        types.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        types.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        related.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        parts.put("docProps/core.xml", properties);
        types.empty(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "ContentType",
                "application/vnd.openxmlformats-package.core-properties+xml");
    }

    void main(byte[] part) {
        parts.put("word/document.xml", part);
        type("document", "document.main");
    }

    /**
     * Adds a part that the main part names.
     *
     * @param name without path and ending: the identifier of its relationship, too
     * @param type such as "styles"
     */
    void add(String name, String type, byte[] part) {
        parts.put("word/" + name + ".xml", part);
        type(name, type);
        related.empty("Relationship", "Id", name, "Type", OFFICE + type, "Target", name + ".xml");
    }

    byte[] bytes() {
        XmlText root = new XmlText()
                .open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
                .empty("Relationship", "Id", "main", "Type", OFFICE + "officeDocument", "Target", "word/document.xml")
                .empty("Relationship", "Id", "core", "Type", CORE, "Target", "docProps/core.xml");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "[Content_Types].xml", types.bytes());
            put(zip, "_rels/.rels", root.bytes());
            put(zip, "word/_rels/document.xml.rels", related.bytes());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void type(String name, String type) {
        types.empty("Override", "PartName", "/word/" + name + ".xml", "ContentType", TYPE + type + "+xml");
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
