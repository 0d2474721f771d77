package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.LanguageVersions;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Lets the languages follow that are not required. */
@ProcessBean
class LetOtherLanguagesFollow implements JavaDelegate {

    private final LanguageVersions versions;

    LetOtherLanguagesFollow(LanguageVersions versions) {
        this.versions = versions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        versions.letOthersFollow(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
