package org.placard.action;

import java.time.LocalDate;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;

/**
 * A statement of programme budget implications.
 *
 * @param reference its symbol or where it is found
 * @param amount US dollars; null where the costs are met within existing resources
 */
public record BudgetStatement(String reference, Long amount, LocalDate on) {

    /** @throws Refusal if the reference or the day is missing, or the amount is none */
    void refuseUnsound(LocalDate today) {
        Inputs.words("reference", reference, 200);
        if (on == null) {
            throw new Refusal(PlatformRule.MISSING, "on", "on");
        }
        if (on.isAfter(today)) {
            throw new Refusal(ActionRule.STATEMENT_AHEAD, "on", on);
        }
        if (amount != null && amount <= 0) {
            throw new Refusal(ActionRule.NO_AMOUNT, "amount", amount);
        }
    }
}
