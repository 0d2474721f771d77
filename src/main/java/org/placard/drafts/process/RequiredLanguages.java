package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.drafts.LanguageVersions;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Whether a document is out in the languages that it needs to count as issued. */
@ProcessBean
public class RequiredLanguages {

    private final LanguageVersions versions;

    RequiredLanguages(LanguageVersions versions) {
        this.versions = versions;
    }

    public boolean areOut(DelegateExecution execution) {
        return versions.requiredAreOut(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
