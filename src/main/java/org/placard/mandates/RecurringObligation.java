package org.placard.mandates;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;

/** The names in {@code recurring-obligation.bpmn}. */
final class RecurringObligation {

    static final ProcessName PROCESS = new ProcessName("recurring-obligation");
    static final MessageName OCCURRENCE_DELIVERED = new MessageName("occurrence-delivered");
    static final MessageName SERIES_ENDED = new MessageName("series-ended");

    private RecurringObligation() {}
}
