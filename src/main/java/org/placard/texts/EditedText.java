package org.placard.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with some of its paragraphs replaced, deleted or added, its paragraphs numbered anew. All edits name paragraphs
 * by the numbers that they had before. With a paragraph go its sub-paragraphs.
 */
public final class EditedText {

    private final TextModel before;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<Integer, Integer> operative = new HashMap<>();

    private EditedText(TextModel before) {
        this.before = before;
    }

    /** @throws IllegalArgumentException if an edit names a paragraph that the text does not have: ask {@link #has} first */
    public static EditedText of(TextModel text, List<TextEdit> edits) {
        edits.stream().filter(edit -> !has(text, edit)).findFirst().ifPresent(edit -> {
            throw new IllegalArgumentException(edit.toString());
        });
        EditedText edited = new EditedText(text);
        edited.apply(edits);
        return edited;
    }

    /** Whether the paragraph that the edit names is there. */
    public static boolean has(TextModel text, TextEdit edit) {
        boolean first = edit.what() == TextEdit.What.INSERT && edit.number() == 0;
        return first || text.paragraphs().stream().anyMatch(paragraph -> is(paragraph, edit.part(), edit.number()));
    }

    public TextModel text() {
        return before.with(paragraphs);
    }

    /** The numbers of the operative paragraphs that stayed, from what they were to what they are. */
    public Map<Integer, Integer> operativeNumbers() {
        return Map.copyOf(operative);
    }

    private void apply(List<TextEdit> edits) {
        Map<ParagraphKind, Integer> numbers = new HashMap<>();
        boolean deleted = false;
        for (int at = 0; at < before.paragraphs().size(); at++) {
            Paragraph paragraph = before.paragraphs().get(at);
            if (paragraph.kind() != ParagraphKind.SUB) {
                addFirst(paragraph.kind(), edits, numbers);
                deleted = edit(paragraph, TextEdit.What.DELETE, edits) != null;
            }
            if (!deleted) {
                keep(paragraph, edits, numbers);
            }
            if (endsItsParagraph(at)) {
                insertAfter(at, edits, numbers);
            }
        }
    }

    private void keep(Paragraph paragraph, List<TextEdit> edits, Map<ParagraphKind, Integer> numbers) {
        if (!numbered(paragraph)) {
            paragraphs.add(paragraph);
            return;
        }
        TextEdit replaced = edit(paragraph, TextEdit.What.REPLACE, edits);
        int number = numbers.merge(paragraph.kind(), 1, Integer::sum);
        if (paragraph.kind() == ParagraphKind.OPERATIVE) {
            operative.put(Integer.valueOf(paragraph.number()), number);
        }
        paragraphs.add(replaced == null ? renumbered(paragraph, number) : told(replaced, number, paragraph.line()));
    }

    private void addFirst(ParagraphKind kind, List<TextEdit> edits, Map<ParagraphKind, Integer> numbers) {
        if (!numbers.containsKey(kind)) {
            numbers.put(kind, 0);
            insert(kind, 0, edits, numbers);
        }
    }

    private void insertAfter(int at, List<TextEdit> edits, Map<ParagraphKind, Integer> numbers) {
        int head = at;
        while (head > 0 && before.paragraphs().get(head).kind() == ParagraphKind.SUB) {
            head--;
        }
        Paragraph paragraph = before.paragraphs().get(head);
        if (numbered(paragraph)) {
            insert(paragraph.kind(), Integer.parseInt(paragraph.number()), edits, numbers);
        }
    }

    private void insert(ParagraphKind kind, int after, List<TextEdit> edits, Map<ParagraphKind, Integer> numbers) {
        edits.stream()
                .filter(edit -> edit.what() == TextEdit.What.INSERT && edit.part() == kind && edit.number() == after)
                .forEach(edit -> paragraphs.add(told(edit, numbers.merge(kind, 1, Integer::sum), 0)));
    }

    private boolean endsItsParagraph(int at) {
        return at + 1 == before.paragraphs().size()
                || before.paragraphs().get(at + 1).kind() != ParagraphKind.SUB;
    }

    private static TextEdit edit(Paragraph paragraph, TextEdit.What what, List<TextEdit> edits) {
        return edits.stream()
                .filter(edit -> edit.what() == what && is(paragraph, edit.part(), edit.number()))
                .findFirst()
                .orElse(null);
    }

    private static boolean is(Paragraph paragraph, ParagraphKind part, int number) {
        return paragraph.kind() == part && String.valueOf(number).equals(paragraph.number());
    }

    private static boolean numbered(Paragraph paragraph) {
        boolean first = paragraph.kind() == ParagraphKind.PREAMBULAR || paragraph.kind() == ParagraphKind.OPERATIVE;
        return first && paragraph.number() != null && paragraph.number().matches("\\d{1,4}");
    }

    private static Paragraph renumbered(Paragraph old, int number) {
        return new Paragraph(
                old.kind(), String.valueOf(number), old.level(), old.text(), old.opener(), old.marks(), old.line());
    }

    private static Paragraph told(TextEdit edit, int number, int line) {
        return new Paragraph(edit.part(), String.valueOf(number), 1, edit.text(), null, List.of(), line);
    }
}
