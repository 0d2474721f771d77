package org.placard.drafts;

import java.util.List;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The documents service issues what was numbered, language by language or all that is outstanding at once. */
@Service
public class Issuing {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final LanguageVersions versions;
    private final Versions numbered;

    Issuing(Journal journal, Lifecycle lifecycle, Drafts drafts, LanguageVersions versions, Versions numbered) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.versions = versions;
        this.numbered = numbered;
    }

    /** All languages that are still outstanding are ready. */
    public void issue(FileId file, String reason, Long expected) {
        drafts.get(file);
        Command command = Command.of(file, "issue-document").because(reason).expecting(expected);
        journal.record(command, () -> {
            List<Language> waiting = versions.waiting(file);
            if (waiting.isEmpty()) {
                lifecycle.complete(DocumentIssue.ISSUE_EN, BusinessKey.of(file));
            }
            waiting.forEach(language -> versions.issue(file, language));
        });
    }

    /** One language is ready. */
    public void issue(FileId file, Language language, String reason, Long expected) {
        drafts.get(file);
        Command command = Command.of(file, "issue-language")
                .because(reason)
                .expecting(expected)
                .with("language", language.code());
        journal.record(command, () -> versions.issue(file, language));
    }

    /**
     * The documents service reports that a document is ready in one language.
     *
     * @param symbol of the document, A/HRC/43/L.31 or A/HRC/43/L.31/Rev.1
     * @throws Refusal if no document bears the symbol, or another one of its file is waited for
     */
    void issue(String symbol, Language language, String reason) {
        Versions.Numbered document =
                numbered.bearing(symbol).orElseThrow(() -> new Refusal(DraftRule.UNKNOWN_SYMBOL, "symbol", symbol));
        Command command = Command.of(document.file(), "issue-language")
                .because(reason)
                .with("language", language.code())
                .with("symbol", symbol);
        journal.record(command, () -> versions.issue(document.file(), document.version(), language));
    }
}
