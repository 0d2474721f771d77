package org.placard.mandates;

import java.time.Period;
import java.util.List;

/**
 * The ladder of one kind or one stage; what is null is as {@link ReminderSettings} has it for all.
 *
 * @param before how long before the due date people are reminded
 * @param unanswered how long before the due date it is told that nobody acknowledged a reminder; {@code P0D} for never
 * @param escalateAfter how long after a due date that was not met it is escalated
 * @param escalateFurther how long after it further levels are told, if nobody acknowledged the escalation
 */
record LadderSettings(List<Period> before, Period unanswered, Period escalateAfter, List<Period> escalateFurther) {

    private static final int LONGEST = 366;

    /** This ladder, where it says nothing as the other has it. */
    LadderSettings or(LadderSettings all) {
        return new LadderSettings(
                before == null ? all.before : before,
                unanswered == null ? all.unanswered : unanswered,
                escalateAfter == null ? all.escalateAfter : escalateAfter,
                escalateFurther == null ? all.escalateFurther : escalateFurther);
    }

    /** @throws IllegalArgumentException with the name of the setting, if this makes no ladder */
    void refuseUnsound(String name) {
        require(!before.isEmpty(), name + ".before names no reminder");
        before.forEach(period ->
                require(inDays(period, 0), name + ".before: " + period + " is not between P0D and P" + LONGEST + "D"));
        require(
                inDays(unanswered, 0),
                name + ".unanswered: " + unanswered + " is not between P0D and P" + LONGEST + "D");
        require(
                inDays(escalateAfter, 1),
                name + ".escalate-after: " + escalateAfter + " is not between P1D and P" + LONGEST + "D");
        Period level = escalateAfter;
        for (Period further : escalateFurther) {
            require(
                    inDays(further, level.getDays() + 1),
                    name + ".escalate-further: " + further + " does not come after " + level);
            level = further;
        }
    }

    private static boolean inDays(Period period, int least) {
        return period.toTotalMonths() == 0 && period.getDays() >= least && period.getDays() <= LONGEST;
    }

    private static void require(boolean sound, String fault) {
        if (!sound) {
            throw new IllegalArgumentException(fault);
        }
    }
}
