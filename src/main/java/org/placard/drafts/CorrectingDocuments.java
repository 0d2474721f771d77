package org.placard.drafts;

import java.time.LocalDate;
import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Service;

/** The secretariat corrects a document that is out, or reissues it for technical reasons. Its text version stays. */
@Service
public class CorrectingDocuments {

    private static final int TEXT = 20_000;

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Versions versions;
    private final Corrections corrections;

    CorrectingDocuments(
            Journal journal, Lifecycle lifecycle, Drafts drafts, Versions versions, Corrections corrections) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.versions = versions;
        this.corrections = corrections;
    }

    /**
     * Issues a corrigendum, A/HRC/43/L.31/Corr.1.
     *
     * @param language code of the language that it corrects; null for all
     * @param text what it says
     * @param reason why; needed
     */
    public void correct(FileId file, String language, String text, String reason, Long expected) {
        drafts.get(file);
        Inputs.reason(reason);
        Inputs.present("text", text, TEXT);
        Language only = Inputs.blankToNull(language) == null ? null : Language.of(language);
        Command command = Command.of(file, "issue-corrigendum")
                .because(reason)
                .expecting(expected)
                .with("language", only == null ? null : only.code());
        journal.record(command, () -> {
            LocalDate today = Geneva.day(journal.now());
            versions.latestIssued(file)
                    .ifPresent(
                            document -> corrections.add(file, document, only, text.strip(), command.reason(), today));
            lifecycle.correlate(DocumentCorrections.CORRIGENDUM_ISSUED, BusinessKey.of(file), Map.of());
        });
    }

    /** Reissues the document: its symbol gets an asterisk, its text is the same. */
    public void reissue(FileId file, String reason, Long expected) {
        drafts.get(file);
        Inputs.reason(reason);
        Command command = Command.of(file, "reissue-document").because(reason).expecting(expected);
        journal.record(command, () -> {
            LocalDate today = Geneva.day(journal.now());
            versions.latestIssued(file).ifPresent(document -> {
                corrections.add(file, document, command.reason(), today);
                versions.reissue(file, document.version());
            });
            lifecycle.correlate(DocumentCorrections.DOCUMENT_REISSUED, BusinessKey.of(file), Map.of());
        });
    }
}
