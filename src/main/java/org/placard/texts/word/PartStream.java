package org.placard.texts.word;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of one part, inflated as they are asked for, their checksum held against the directory at the end. */
final class PartStream extends InputStream {

    private final ArchiveEntry entry;
    private final Inflated inflated;
    private final Refusing refusing;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] file;
    private int stored;
    private long given;

    PartStream(byte[] file, ArchiveEntry entry, Inflated inflated, Refusing refusing) {
        this.file = file;
        this.entry = entry;
        this.inflated = inflated;
        this.refusing = refusing;
        if (!entry.isDeflated() && !entry.isStored()) {
            throw refusing.damaged("method");
        }
        inflater.setInput(file, entry.data(), entry.size());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int count = length == 0 ? 0 : entry.isStored() ? copy(into, from, length) : inflate(into, from, length);
        if (count < 0) {
            refuseWrongChecksum();
            return -1;
        }
        given += count;
        inflated.add(count, given, entry.size());
        checksum.update(into, from, count);
        return count;
    }

    @Override
    public void close() {
        inflater.end();
    }

    private int copy(byte[] into, int from, int length) {
        int count = Math.min(length, entry.size() - stored);
        System.arraycopy(file, entry.data() + stored, into, from, count);
        stored += count;
        return count == 0 ? -1 : count;
    }

    private int inflate(byte[] into, int from, int length) {
        try {
            int count = inflater.inflate(into, from, length);
            if (count == 0 && !inflater.finished()) {
                throw refusing.damaged("truncated");
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException broken) {
            throw refusing.damaged("packing");
        }
    }

    private void refuseWrongChecksum() {
        if (checksum.getValue() != entry.crc()) {
            throw refusing.damaged("checksum");
        }
    }
}
