package org.placard.register;

import java.util.List;

/** The steps of a file's life in the order in which they come up: the order of the work on the start page. */
final class Stages {

    static final List<String> ORDER = List.of(
            "check-draft",
            "correct-draft",
            "issue-ar",
            "issue-zh",
            "issue-en",
            "issue-fr",
            "issue-ru",
            "issue-es",
            "issue-language",
            "check-revision",
            "assess-budget",
            "record-budget-statement",
            "schedule-action",
            "introduce-draft",
            "check-amendment",
            "issue-amendment",
            "bind-amendment",
            "vote-on-amendment",
            "vote-on-no-action",
            "hear-objections",
            "vote-on-division",
            "vote-on-paragraph",
            "take-action",
            "enter-due-date",
            "plan-meeting",
            "write-concept-note",
            "name-panellists",
            "arrange-services",
            "hold-meeting",
            "file-summary",
            "confirm-forecast",
            "decide-waiver",
            "submit-report",
            "issue-report",
            "give-update",
            "consider-matter",
            "deliver-elsewhere",
            "decide-renewal");

    private Stages() {}

    /** A step that is not in the list comes last rather than not at all. */
    static int place(String step) {
        int place = ORDER.indexOf(step);
        return place < 0 ? ORDER.size() : place;
    }
}
