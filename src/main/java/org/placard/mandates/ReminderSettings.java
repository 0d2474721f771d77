package org.placard.mandates;

import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded of a due date. A change reaches a timer that runs already when it is set the next time: at
 * the rung after the one that it waits for, or when its due date moves.
 *
 * @param before how long before the due date, ISO 8601 in weeks or days; {@code P0D} is the day itself
 * @param escalateAfter how long after a due date that was not met it is escalated
 * @param hour Geneva time of reminders and escalation
 */
@ConfigurationProperties("placard.reminders")
record ReminderSettings(
        @DefaultValue({"P8W", "P4W", "P1W", "P1D", "P0D"}) List<Period> before,
        @DefaultValue("P1D") Period escalateAfter,
        @DefaultValue("09:00") LocalTime hour) {

    private static final int LONGEST = 366;

    ReminderSettings {
        before = before.stream().distinct().toList();
        require(!before.isEmpty(), "placard.reminders.before names no reminder");
        before.forEach(period -> require(
                inDays(period) && period.getDays() >= 0 && period.getDays() <= LONGEST,
                "placard.reminders.before: " + period + " is not between P0D and P" + LONGEST + "D"));
        require(
                inDays(escalateAfter) && escalateAfter.getDays() > 0 && escalateAfter.getDays() <= LONGEST,
                "placard.reminders.escalate-after: " + escalateAfter + " is not between P1D and P" + LONGEST + "D");
    }

    private static boolean inDays(Period period) {
        return period.getYears() == 0 && period.getMonths() == 0;
    }

    private static void require(boolean sound, String fault) {
        if (!sound) {
            throw new IllegalArgumentException(fault);
        }
    }
}
