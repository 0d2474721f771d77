package org.placard.mandates;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mandated meetings are prepared.
 *
 * @param panellists how many people sit on a panel, the moderator included; a panel with more is kept and marked
 * @param summaryAfter how long after a meeting its summary is due where no report on it was ordered. Unconfirmed
 */
@ConfigurationProperties("placard.meetings")
record MeetingSettings(
        @DefaultValue("4") int panellists,
        @DefaultValue("P14D") Period summaryAfter) {

    MeetingSettings {
        if (panellists < 1) {
            throw new IllegalArgumentException(
                    "placard.meetings.panellists: " + panellists + " leaves nobody to speak");
        }
        if (summaryAfter.isNegative() || summaryAfter.isZero()) {
            throw new IllegalArgumentException(
                    "placard.meetings.summary-after: " + summaryAfter + " is not after the meeting");
        }
    }
}
