package org.placard.action;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rules of the plenary that are unconfirmed: recalled without a source.
 *
 * @param noActionSpeakers how many States may speak for a no-action motion, and how many against it. Unconfirmed
 * @param withdrawalWhenAmended whether the sponsors can withdraw a draft that has been amended. Unconfirmed
 * @param explanationsFor how long after the end of the day of action explanations can still be recorded. Unconfirmed
 * @param tie what as many votes in favour as against do. Unconfirmed
 */
@ConfigurationProperties("placard.action")
record ActionSettings(
        @DefaultValue("2") int noActionSpeakers,
        @DefaultValue("false") boolean withdrawalWhenAmended,
        @DefaultValue("P1D") Period explanationsFor,
        @DefaultValue("rejects") Tie tie) {

    enum Tie {
        REJECTS,
        ADOPTS
    }
}
