package org.placard.texts.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The references to real footnotes and endnotes, numbered in the order of reading. */
final class Notes {

    private final Map<NoteKind, Integer> numbers = new EnumMap<>(NoteKind.class);
    private final Map<NoteKind, String> formats = new EnumMap<>(NoteKind.class);
    private final List<Reference> references = new ArrayList<>();

    /**
     * A reference to a note.
     *
     * @param mark as printed
     * @param custom whether the mark is written, not numbered
     * @param paragraph the number of the paragraph where it stands
     */
    record Reference(NoteKind kind, String id, String mark, boolean custom, int paragraph) {}

    List<Reference> references() {
        return references;
    }

    /** The first reference to each note, in the order of reading. */
    List<Reference> first() {
        Set<List<Object>> seen = new HashSet<>();
        return references.stream()
                .filter(reference -> seen.add(Arrays.asList(reference.kind, reference.id)))
                .toList();
    }

    void format(NoteKind kind, String format) {
        formats.put(kind, format);
    }

    /**
     * Binds a note to its place.
     *
     * @param customMark the mark that is written for it; null where it is numbered
     * @return its mark as printed
     */
    String refer(NoteKind kind, String id, String customMark, int paragraph) {
        String mark = customMark == null ? next(kind) : customMark;
        references.add(new Reference(kind, id, mark, customMark != null, paragraph));
        return mark;
    }

    private String next(NoteKind kind) {
        int number = numbers.merge(kind, 1, Integer::sum);
        return NumberFormat.of(number, formats.getOrDefault(kind, kind.format));
    }
}
