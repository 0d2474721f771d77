package org.placard.action;

import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/** Gathers what is recorded of a draft in the plenary. */
@Component
public class PlenaryRecords {

    private final Drafts drafts;
    private final Budgeting budgeting;
    private final BudgetQuestions questions;
    private final Statements statements;
    private final Motions motions;
    private final Divisions divisions;
    private final Deferrals deferrals;
    private final TextAsActedOn text;

    PlenaryRecords(
            Drafts drafts,
            Budgeting budgeting,
            BudgetQuestions questions,
            Statements statements,
            Motions motions,
            Divisions divisions,
            Deferrals deferrals,
            TextAsActedOn text) {
        this.drafts = drafts;
        this.budgeting = budgeting;
        this.questions = questions;
        this.statements = statements;
        this.motions = motions;
        this.divisions = divisions;
        this.deferrals = deferrals;
        this.text = text;
    }

    public PlenaryRecord of(FileId file) {
        return new PlenaryRecord(
                budgeting.proposed(file),
                questions.of(file, drafts.versionInForce(file)).orElse(null),
                statements.of(file),
                motions.of(file),
                divisions.of(file),
                deferrals.of(file),
                text.asOrallyRevised(file),
                text.asAmended(file),
                text.withoutDeletedParagraphs(file),
                deferrals.session(file));
    }
}
