package org.placard.texts.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of a ZIP archive, by its central directory. A part is inflated only when it is opened, never more than a bound in
 * all: what the headers say of sizes is not believed.
 */
final class Archive {

    private final byte[] file;
    private final Refusing refusing;
    private final Map<String, ArchiveEntry> entries = new HashMap<>();
    private final Inflated inflated;

    private Archive(byte[] file, Refusing refusing) {
        this.file = file;
        this.refusing = refusing;
        this.inflated = new Inflated(refusing);
    }

    /** @throws org.placard.texts.UnreadableText where its directory contradicts itself or the archive */
    static Archive of(byte[] file, Refusing refusing) {
        Archive archive = new Archive(file, refusing);
        for (ArchiveEntry entry : new CentralDirectory(file, refusing).entries()) {
            if (archive.entries.put(key(entry.name()), entry) != null) {
                throw refusing.damaged("duplicate");
            }
        }
        return archive;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** @param name of a part that is there */
    PartStream open(String name) {
        ArchiveEntry entry = entries.get(key(name));
        if (entry.isEncrypted()) {
            throw refusing.otherContent("zip-encrypted");
        }
        return new PartStream(file, entry, inflated, refusing);
    }

    /** Names of parts do not differ by case alone. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
