package org.placard.mandates;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code mandated-meeting.bpmn}. */
final class MandatedMeeting {

    static final ProcessName PROCESS = new ProcessName("mandated-meeting");
    static final Step PLAN_MEETING = new Step(PROCESS, "plan-meeting");
    static final Step WRITE_CONCEPT_NOTE = new Step(PROCESS, "write-concept-note");
    static final Step NAME_PANELLISTS = new Step(PROCESS, "name-panellists");
    static final Step ARRANGE_SERVICES = new Step(PROCESS, "arrange-services");
    static final Step HOLD_MEETING = new Step(PROCESS, "hold-meeting");
    static final Step FILE_SUMMARY = new Step(PROCESS, "file-summary");
    static final MessageName PREPARATION_CHANGED = new MessageName("preparation-changed");

    private MandatedMeeting() {}
}
