package org.placard.action;

import java.util.List;
import java.util.Map;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.drafts.OrderedObligation;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.BudgetStatementNeeded;
import org.placard.journal.contract.BudgetStatementRecorded;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.DecisionTables;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/**
 * The secretariat decides whether the text in force needs a statement of its programme budget implications, and records
 * the statement (General Assembly, rule 153).
 */
@Service
public class Budgeting {

    private static final String NEEDED = "needed";
    private static final String NOT_NEEDED = "not-needed";

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final DecisionTables tables;
    private final Drafts drafts;
    private final BudgetQuestions questions;

    Budgeting(Journal journal, Lifecycle lifecycle, DecisionTables tables, Drafts drafts, BudgetQuestions questions) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.tables = tables;
        this.drafts = drafts;
        this.questions = questions;
    }

    /** Whether {@code budget-implications.dmn} proposes a statement for the text in force. */
    public boolean proposed(FileId file) {
        List<String> kinds =
                drafts.ordered(file).stream().map(OrderedObligation::kind).toList();
        return NEEDED.equals(tables.<String>decide(BudgetImplications.TABLE, Map.of("orders", kinds)));
    }

    /** @param reason needed where the decision is not the one proposed */
    public void assess(FileId file, boolean needed, String reason, Long expected) {
        drafts.get(file);
        Command command = Command.of(file, "assess-budget-implications")
                .with("needed", needed)
                .because(Inputs.optional("reason", reason, 2000))
                .expecting(expected);
        journal.record(command, () -> {
            boolean proposed = proposed(file);
            if (proposed != needed) {
                Inputs.reason(reason);
            }
            int version = drafts.versionInForce(file);
            questions.decide(file, version, proposed, needed, command.reason(), journal.now());
            lifecycle.complete(
                    BudgetImplications.ASSESS, BusinessKey.of(file), Map.of("decision", needed ? NEEDED : NOT_NEEDED));
            if (needed) {
                journal.happened(file, new BudgetStatementNeeded(drafts.reference(file), version, command.reason()));
            }
        });
    }

    /** @throws Refusal if the statement is not sound */
    public void record(FileId file, BudgetStatement statement, String reason, Long expected) {
        drafts.get(file);
        statement.refuseUnsound(Geneva.day(journal.now()));
        Command command = Command.of(file, "record-budget-statement")
                .with("reference", statement.reference())
                .with("amount", statement.amount())
                .with("on", statement.on())
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            questions.state(file, drafts.versionInForce(file), statement);
            lifecycle.complete(BudgetImplications.RECORD_STATEMENT, BusinessKey.of(file));
            journal.happened(
                    file,
                    new BudgetStatementRecorded(
                            drafts.reference(file), statement.reference(), statement.amount(), statement.on()));
        });
    }

    /** Whether the question is answered for the text in force: not needed, or the statement is there. */
    public boolean settled(FileId file) {
        return questions
                .of(file, drafts.versionInForce(file))
                .filter(budget -> !budget.needed() || budget.statement() != null)
                .isPresent();
    }

    /** The text has changed: the question is asked anew. */
    public void askAnew(FileId file) {
        lifecycle.signal(Consideration.TEXT_CHANGED, BusinessKey.of(file));
    }
}
