package org.placard.mandates;

import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code mandated-meeting.bpmn}. */
final class MandatedMeeting {

    static final ProcessName PROCESS = new ProcessName("mandated-meeting");
    static final Step PLAN_MEETING = new Step(PROCESS, "plan-meeting");
    static final Step HOLD_MEETING = new Step(PROCESS, "hold-meeting");

    private MandatedMeeting() {}
}
