package org.placard.amendments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextEdit;
import org.placard.texts.TextModel;

/**
 * Puts the changes of an amendment, which name paragraphs by the numbers of the text that it is bound to, on the text in
 * force, which other amendments may have changed already. A paragraph is known again by its words.
 */
final class Placing {

    private final TextModel bound;
    private final TextModel inForce;

    Placing(TextModel bound, TextModel inForce) {
        this.bound = bound;
        this.inForce = inForce;
    }

    /** The changes by the numbers of the text in force; empty where a paragraph to be changed is gone or was changed. */
    Optional<List<TextEdit>> of(List<TextEdit> edits) {
        List<TextEdit> placed = new ArrayList<>();
        for (TextEdit edit : edits) {
            Optional<Integer> number = edit.what() == TextEdit.What.INSERT
                    ? Optional.of(after(edit.part(), edit.number()))
                    : now(edit.part(), edit.number());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            placed.add(new TextEdit(edit.what(), edit.part(), number.get(), edit.text()));
        }
        return Optional.of(placed);
    }

    // What was to follow a paragraph that is gone follows the one before it.
    private int after(ParagraphKind part, int number) {
        for (int before = number; before > 0; before--) {
            Optional<Integer> now = now(part, before);
            if (now.isPresent()) {
                return now.get();
            }
        }
        return 0;
    }

    private Optional<Integer> now(ParagraphKind part, int number) {
        return find(bound, part, String.valueOf(number))
                .flatMap(was -> inForce.paragraphs().stream()
                        .filter(is -> is.kind() == part && is.text().equals(was.text()))
                        .findFirst())
                .map(is -> Integer.valueOf(is.number()));
    }

    private static Optional<Paragraph> find(TextModel text, ParagraphKind part, String number) {
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == part && number.equals(paragraph.number()))
                .findFirst();
    }
}
