package org.placard.amendments;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code amendment.bpmn}. */
final class AmendmentProcess {

    static final ProcessName PROCESS = new ProcessName("amendment");
    static final Step CHECK = new Step(PROCESS, "check-amendment");
    static final Step ISSUE = new Step(PROCESS, "issue-amendment");
    static final Step VOTE = new Step(PROCESS, "vote-on-amendment");
    static final Step BIND = new Step(PROCESS, "bind-amendment");
    static final MessageName TABLED = new MessageName("amendment-tabled");
    static final MessageName ACCEPTED = new MessageName("amendment-accepted");
    static final MessageName NOT_PUT = new MessageName("amendment-not-put");
    static final MessageName WITHDRAWN = new MessageName("amendment-withdrawn");
    static final MessageName LAPSES = new MessageName("amendment-lapses");
    static final MessageName TEXT_REPLACED = new MessageName("text-replaced");

    private AmendmentProcess() {}
}
