package org.placard.sponsorship;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;

/** The names in {@code co-sponsorship.bpmn}. */
final class Cosponsorship {

    static final ProcessName PROCESS = new ProcessName("co-sponsorship");
    static final String CUT_OFF = "cut-off";
    static final MessageName STATE_JOINS = new MessageName("state-joins");
    static final MessageName STATE_LEAVES = new MessageName("state-leaves");
    static final MessageName GROUP_JOINS = new MessageName("group-joins");
    static final MessageName GROUP_LEAVES = new MessageName("group-leaves");
    static final MessageName CORE_GROUP_NAMED = new MessageName("core-group-named");
    static final MessageName COSPONSORSHIP_ENDS = new MessageName("cosponsorship-ends");

    private Cosponsorship() {}
}
