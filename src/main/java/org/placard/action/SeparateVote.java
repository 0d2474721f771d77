package org.placard.action;

import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code separate-vote.bpmn}. */
final class SeparateVote {

    static final ProcessName PROCESS = new ProcessName("separate-vote");
    static final Step HEAR_OBJECTIONS = new Step(PROCESS, "hear-objections");
    static final Step VOTE_ON_DIVISION = new Step(PROCESS, "vote-on-division");
    static final Step VOTE_ON_PARAGRAPH = new Step(PROCESS, "vote-on-paragraph");

    private SeparateVote() {}
}
