package org.placard.drafts;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;

/** The names in {@code informal-consultations.bpmn}. */
final class InformalConsultations {

    static final ProcessName PROCESS = new ProcessName("informal-consultations");
    static final MessageName CONSULTATION_HELD = new MessageName("consultation-held");
    static final MessageName CONSULTATION_WAIVED = new MessageName("consultation-waived");

    private InformalConsultations() {}
}
