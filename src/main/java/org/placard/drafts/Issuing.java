package org.placard.drafts;

import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Step;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** The documents service issues what was numbered: the draft, or a revision of it. */
@Service
public class Issuing {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;

    Issuing(Journal journal, Lifecycle lifecycle, Drafts drafts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
    }

    public void issue(FileId file, String reason, Long expected) {
        complete("issue-draft", DraftSubmission.ISSUE_DRAFT, file, reason, expected);
    }

    public void issueRevision(FileId file, String reason, Long expected) {
        complete("issue-revision", Consideration.ISSUE_REVISION, file, reason, expected);
    }

    private void complete(String name, Step step, FileId file, String reason, Long expected) {
        drafts.get(file);
        Command command = Command.of(file, name).because(reason).expecting(expected);
        journal.record(command, () -> lifecycle.complete(step, BusinessKey.of(file)));
    }
}
