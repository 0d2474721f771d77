package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.drafts.Drafts;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Whether drafts of this kind have sponsors. */
@ProcessBean
public class DraftKinds {

    private final Drafts drafts;

    DraftKinds(Drafts drafts) {
        this.drafts = drafts;
    }

    public boolean haveSponsors(DelegateExecution execution) {
        return drafts.get(BusinessKey.parse(execution.getProcessBusinessKey()).file())
                .kind()
                .hasSponsors();
    }
}
