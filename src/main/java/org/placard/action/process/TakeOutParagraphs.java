package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.ParagraphsVoted;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Makes the text without the deleted paragraphs. */
@ProcessBean
class TakeOutParagraphs implements JavaDelegate {

    private final ParagraphsVoted paragraphsVoted;

    TakeOutParagraphs(ParagraphsVoted paragraphsVoted) {
        this.paragraphsVoted = paragraphsVoted;
    }

    @Override
    public void execute(DelegateExecution execution) {
        paragraphsVoted.takeOut(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
