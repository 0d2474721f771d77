package org.placard.mandates;

import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code matter-consideration.bpmn}. */
final class MatterConsideration {

    static final ProcessName PROCESS = new ProcessName("matter-consideration");
    static final Step CONSIDER_MATTER = new Step(PROCESS, "consider-matter");

    private MatterConsideration() {}
}
