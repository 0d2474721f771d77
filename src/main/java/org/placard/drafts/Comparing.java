package org.placard.drafts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextDifference;
import org.placard.texts.TextDifference.Change;
import org.placard.texts.TextDifference.Words;
import org.placard.texts.TextModel;

/** Compares two texts of a draft: paragraph by paragraph, and word by word where a paragraph changed. */
final class Comparing {

    /** From which share of common words on two paragraphs are one that changed, not one gone and another come. */
    private static final double ALIKE = 0.5;

    private final List<TextDifference> compared = new ArrayList<>();

    private Comparing() {}

    static Comparison of(TextModel before, TextModel after) {
        Comparing comparing = new Comparing();
        comparing.titles(before.title(), after.title());
        comparing.paragraphs(before.paragraphs(), after.paragraphs());
        return new Comparison(comparing.compared);
    }

    private void titles(String before, String after) {
        changed(null, null, before == null ? "" : before, after == null ? "" : after);
    }

    // Numbers are left out of the comparison: a paragraph that only moved up by one is the same.
    private void paragraphs(List<Paragraph> before, List<Paragraph> after) {
        List<String> old = before.stream().map(Paragraph::text).toList();
        List<String> now = after.stream().map(Paragraph::text).toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            List<Paragraph> source = part(
                    before, delta.getSource().getPosition(), delta.getSource().size());
            List<Paragraph> target = part(
                    after, delta.getTarget().getPosition(), delta.getTarget().size());
            switch (delta.getType()) {
                case EQUAL -> same(source, target);
                default -> replaced(source, target);
            }
        }
    }

    private static List<Paragraph> part(List<Paragraph> all, int from, int size) {
        return all.subList(from, from + size);
    }

    private void same(List<Paragraph> source, List<Paragraph> target) {
        for (int i = 0; i < source.size(); i++) {
            compared.add(new TextDifference(
                    Change.SAME,
                    label(source.get(i)),
                    label(target.get(i)),
                    List.of(new Words(Change.SAME, target.get(i).text()))));
        }
    }

    // In order: each old paragraph looks for the first of the new ones, not yet passed, that is like it.
    private void replaced(List<Paragraph> source, List<Paragraph> target) {
        int next = 0;
        for (Paragraph old : source) {
            int found = likeness(old, target, next);
            if (found < 0) {
                compared.add(whole(Change.DELETED, old));
                continue;
            }
            target.subList(next, found).forEach(paragraph -> compared.add(whole(Change.INSERTED, paragraph)));
            Paragraph now = target.get(found);
            changed(label(old), label(now), old.text(), now.text());
            next = found + 1;
        }
        target.subList(next, target.size()).forEach(paragraph -> compared.add(whole(Change.INSERTED, paragraph)));
    }

    private static int likeness(Paragraph old, List<Paragraph> target, int from) {
        for (int i = from; i < target.size(); i++) {
            if (alike(old.text(), target.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(String one, String other) {
        Set<String> common = new HashSet<>(words(one));
        Set<String> all = new HashSet<>(common);
        common.retainAll(words(other));
        all.addAll(words(other));
        return !all.isEmpty() && common.size() >= ALIKE * all.size();
    }

    private void changed(String labelBefore, String labelAfter, String before, String after) {
        List<Words> words = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(words, Change.SAME, delta.getTarget().getLines());
                default -> {
                    add(words, Change.DELETED, delta.getSource().getLines());
                    add(words, Change.INSERTED, delta.getTarget().getLines());
                }
            }
        }
        Change change = before.equals(after) ? Change.SAME : Change.CHANGED;
        compared.add(new TextDifference(change, labelBefore, labelAfter, words));
    }

    private static void add(List<Words> words, Change change, List<String> added) {
        if (!added.isEmpty()) {
            words.add(new Words(change, String.join(" ", added)));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static TextDifference whole(Change change, Paragraph paragraph) {
        String label = label(paragraph);
        return new TextDifference(
                change,
                change == Change.DELETED ? label : null,
                change == Change.INSERTED ? label : null,
                List.of(new Words(change, paragraph.text())));
    }

    private static String label(Paragraph paragraph) {
        if (paragraph.number() == null) {
            return "";
        }
        if (paragraph.kind() == ParagraphKind.PREAMBULAR) {
            return "PP " + paragraph.number();
        }
        return paragraph.kind() == ParagraphKind.OPERATIVE
                ? "OP " + paragraph.number()
                : "(" + paragraph.number() + ")";
    }
}
