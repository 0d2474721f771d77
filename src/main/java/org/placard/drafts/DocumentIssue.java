package org.placard.drafts;

import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code document-issue.bpmn}, which others call, and in {@code further-language.bpmn}. */
final class DocumentIssue {

    private static final ProcessName PROCESS = new ProcessName("document-issue");

    static final ProcessName FURTHER_LANGUAGE = new ProcessName("further-language");
    static final Step ISSUE_LANGUAGE = new Step(FURTHER_LANGUAGE, "issue-language");

    static final Step ISSUE_AR = new Step(PROCESS, "issue-ar");
    static final Step ISSUE_ZH = new Step(PROCESS, "issue-zh");
    static final Step ISSUE_EN = new Step(PROCESS, "issue-en");
    static final Step ISSUE_FR = new Step(PROCESS, "issue-fr");
    static final Step ISSUE_RU = new Step(PROCESS, "issue-ru");
    static final Step ISSUE_ES = new Step(PROCESS, "issue-es");

    private DocumentIssue() {}

    static Step in(Language language) {
        return switch (language) {
            case AR -> ISSUE_AR;
            case ZH -> ISSUE_ZH;
            case EN -> ISSUE_EN;
            case FR -> ISSUE_FR;
            case RU -> ISSUE_RU;
            case ES -> ISSUE_ES;
        };
    }
}
