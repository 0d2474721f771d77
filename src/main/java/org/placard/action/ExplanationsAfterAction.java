package org.placard.action;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;

/** The names in {@code explanations-after-action.bpmn}. */
final class ExplanationsAfterAction {

    static final ProcessName PROCESS = new ProcessName("explanations-after-action");
    static final MessageName EXPLANATION_MADE = new MessageName("explanation-made");

    private ExplanationsAfterAction() {}
}
