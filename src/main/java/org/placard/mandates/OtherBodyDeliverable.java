package org.placard.mandates;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code other-body-deliverable.bpmn}. */
final class OtherBodyDeliverable {

    static final ProcessName PROCESS = new ProcessName("other-body-deliverable");
    static final Step ENTER_DUE_DATE = new Step(PROCESS, "enter-due-date");
    static final Step DELIVER_ELSEWHERE = new Step(PROCESS, "deliver-elsewhere");
    static final MessageName DUE_DATE_CHANGED = new MessageName("due-date-changed");

    private OtherBodyDeliverable() {}
}
