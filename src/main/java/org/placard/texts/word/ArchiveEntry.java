package org.placard.texts.word;

/**
 * Where an archive keeps a part.
 *
 * @param from where its local header starts
 * @param data where its bytes start
 * @param size of its bytes as they are kept
 */
record ArchiveEntry(String name, int flags, int method, long crc, int from, int data, int size) {

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    boolean isDeflated() {
        return method == 8;
    }

    boolean isStored() {
        return method == 0;
    }

    int end() {
        return data + size;
    }
}
