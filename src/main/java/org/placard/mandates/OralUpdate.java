package org.placard.mandates;

import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code oral-update.bpmn}. */
final class OralUpdate {

    static final ProcessName PROCESS = new ProcessName("oral-update");
    static final Step GIVE_UPDATE = new Step(PROCESS, "give-update");

    private OralUpdate() {}
}
