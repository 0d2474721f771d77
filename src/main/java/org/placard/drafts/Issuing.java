package org.placard.drafts;

import java.util.List;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** The documents service issues what was numbered, language by language or all that is outstanding at once. */
@Service
public class Issuing {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final LanguageVersions versions;

    Issuing(Journal journal, Lifecycle lifecycle, Drafts drafts, LanguageVersions versions) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.versions = versions;
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
}
