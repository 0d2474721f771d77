package org.placard.drafts;

import org.placard.platform.Refusal;

final class Reasons {

    private Reasons() {}

    static void required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(DraftRule.REASON_NEEDED, "reason");
        }
    }
}
