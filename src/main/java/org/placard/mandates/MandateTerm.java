package org.placard.mandates;

import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code mandate-term.bpmn}. */
final class MandateTerm {

    static final ProcessName PROCESS = new ProcessName("mandate-term");
    static final Step DECIDE_RENEWAL = new Step(PROCESS, "decide-renewal");

    private MandateTerm() {}
}
