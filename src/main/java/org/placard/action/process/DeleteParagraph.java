package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.ParagraphsVoted;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Marks the paragraph voted on last as deleted. */
@ProcessBean
class DeleteParagraph implements JavaDelegate {

    private final ParagraphsVoted paragraphsVoted;

    DeleteParagraph(ParagraphsVoted paragraphsVoted) {
        this.paragraphsVoted = paragraphsVoted;
    }

    @Override
    public void execute(DelegateExecution execution) {
        paragraphsVoted.delete(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
