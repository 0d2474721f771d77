package org.placard.amendments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.action.Budgeting;
import org.placard.drafts.SpokenTexts;
import org.placard.platform.FileId;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextEdit;
import org.springframework.stereotype.Component;

/** What amendments make of the text of their draft. */
@Component
class AmendmentTexts {

    private final SpokenTexts texts;
    private final Budgeting budgeting;

    AmendmentTexts(SpokenTexts texts, Budgeting budgeting) {
        this.texts = texts;
        this.budgeting = budgeting;
    }

    /** Whether what it changes is still there to be changed. */
    boolean fits(Amendment amendment) {
        return placed(amendment).isPresent();
    }

    /** Makes the next version of the text, without a symbol, and says which; what it costs is asked anew. */
    int apply(Amendment amendment) {
        List<TextEdit> edits = placed(amendment).orElseThrow();
        int version = texts.make(amendment.file(), SpokenTexts.How.AMENDED, edits, words(amendment));
        budgeting.askAnew(amendment.file());
        return version;
    }

    private Optional<List<TextEdit>> placed(Amendment amendment) {
        FileId file = amendment.file();
        return new Placing(texts.of(file, amendment.boundTo()), texts.inForce(file)).of(amendment.changes());
    }

    private static String words(Amendment amendment) {
        return amendment.words() != null
                ? amendment.words()
                : amendment.changes().stream().map(AmendmentTexts::line).collect(Collectors.joining("\n"));
    }

    private static String line(TextEdit edit) {
        String paragraph = (edit.part() == ParagraphKind.PREAMBULAR ? "PP " : "OP ") + edit.number();
        return switch (edit.what()) {
            case DELETE -> "delete " + paragraph;
            case REPLACE -> "replace " + paragraph + ": " + edit.text();
            case INSERT -> "insert after " + paragraph + ": " + edit.text();
        };
    }
}
