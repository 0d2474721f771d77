package org.placard.texts.word;

/** Reads how the notes of a file are numbered. */
final class NoteSettings {

    private NoteSettings() {}

    static void read(Xml xml, Notes notes) {
        xml.children(() -> {
            for (NoteKind kind : NoteKind.values()) {
                if (xml.name().equals(kind.element + "Pr")) {
                    xml.children(() -> format(xml, kind, notes));
                }
            }
        });
    }

    private static void format(Xml xml, NoteKind kind, Notes notes) {
        if (xml.name().equals("numFmt") && xml.value() != null) {
            notes.format(kind, xml.value());
        }
    }
}
