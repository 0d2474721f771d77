package org.placard.texts.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placard.texts.UnreadableText;

/** Reads the directory at the end of a ZIP archive and holds it against the parts: none overlap, none is named twice. */
final class CentralDirectory {

    /** Word files have some dozens, with many pictures some hundreds. */
    private static final int MOST_ENTRIES = 2_000;

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final byte[] LOCAL = {'P', 'K', 3, 4};
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 65_535;

    private final byte[] file;
    private final Refusing refusing;

    CentralDirectory(byte[] file, Refusing refusing) {
        this.file = file;
        this.refusing = refusing;
    }

    List<ArchiveEntry> entries() {
        int end = end();
        int count = Bytes.twoAt(file, end + 10);
        if (count > MOST_ENTRIES) {
            throw refusing.excessive("entries");
        }
        List<ArchiveEntry> entries = new ArrayList<>();
        int at = within(Bytes.fourAt(file, end + 16));
        while (entries.size() < count) {
            entries.add(entry(at, end));
            at += ENTRY_SIZE + Bytes.twoAt(file, at + 28) + Bytes.twoAt(file, at + 30) + Bytes.twoAt(file, at + 32);
        }
        refuseOverlapping(entries);
        return entries;
    }

    private int end() {
        int last = file.length - END_SIZE;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (Bytes.isAt(file, at, END)) {
                return at;
            }
        }
        throw refusing.damaged("truncated");
    }

    private ArchiveEntry entry(int at, int end) {
        if (at > end - ENTRY_SIZE || !Bytes.isAt(file, at, ENTRY)) {
            throw directory();
        }
        int nameEnd = at + ENTRY_SIZE + Bytes.twoAt(file, at + 28);
        if (nameEnd > end) {
            throw directory();
        }
        String name = new String(file, at + ENTRY_SIZE, nameEnd - at - ENTRY_SIZE, StandardCharsets.UTF_8);
        int from = within(Bytes.fourAt(file, at + 42));
        int data = dataOf(from, name);
        int size = within(Bytes.fourAt(file, at + 20));
        if (data + (long) size > end) {
            throw directory();
        }
        return new ArchiveEntry(
                name,
                Bytes.twoAt(file, at + 8),
                Bytes.twoAt(file, at + 10),
                Bytes.fourAt(file, at + 16),
                from,
                data,
                size);
    }

    private int dataOf(int from, String name) {
        if (from > file.length - LOCAL_SIZE || !Bytes.isAt(file, from, LOCAL)) {
            throw directory();
        }
        int length = Bytes.twoAt(file, from + 26);
        int data = from + LOCAL_SIZE + length + Bytes.twoAt(file, from + 28);
        boolean named = from + LOCAL_SIZE + length <= file.length
                && name.equals(new String(file, from + LOCAL_SIZE, length, StandardCharsets.UTF_8));
        if (!named) {
            throw directory();
        }
        return within(data);
    }

    private void refuseOverlapping(List<ArchiveEntry> entries) {
        List<ArchiveEntry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingInt(ArchiveEntry::from));
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).from() < inOrder.get(i - 1).end()) {
                throw refusing.damaged("overlap");
            }
        }
    }

    private int within(long offset) {
        if (offset > file.length) {
            throw directory();
        }
        return (int) offset;
    }

    private UnreadableText directory() {
        return refusing.damaged("directory");
    }
}
