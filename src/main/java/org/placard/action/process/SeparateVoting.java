package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.action.ParagraphsVoted;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Whether paragraphs remain to be voted on. */
@ProcessBean
public class SeparateVoting {

    private final ParagraphsVoted paragraphsVoted;

    SeparateVoting(ParagraphsVoted paragraphsVoted) {
        this.paragraphsVoted = paragraphsVoted;
    }

    public boolean goesOn(DelegateExecution execution) {
        return paragraphsVoted.more(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
