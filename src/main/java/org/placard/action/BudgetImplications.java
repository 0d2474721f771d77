package org.placard.action;

import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code budget-implications.bpmn} and of the table beside it. */
final class BudgetImplications {

    static final String TABLE = "budget-implications";
    static final ProcessName PROCESS = new ProcessName("budget-implications");
    static final Step ASSESS = new Step(PROCESS, "assess-budget");
    static final Step RECORD_STATEMENT = new Step(PROCESS, "record-budget-statement");

    private BudgetImplications() {}
}
