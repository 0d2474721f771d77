package org.placard.drafts;

import org.placard.platform.Refusal;

/** What people send, before it becomes a fact. */
final class Inputs {

    private Inputs() {}

    static void present(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new Refusal(DraftRule.MISSING, field, field);
        }
        refuseLonger(field, value, longest);
    }

    static void refuseLonger(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new Refusal(DraftRule.TOO_LONG, field, field, longest);
        }
    }

    static void reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(DraftRule.REASON_NEEDED, "reason");
        }
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
