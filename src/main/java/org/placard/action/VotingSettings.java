package org.placard.action;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What votes depend on besides the dated membership.
 *
 * @param suspensions members whose rights were suspended by the General Assembly (resolution 60/251, paragraph 8), and
 *     the first and last day. Unconfirmed that such a member stands in a roll-call as not voting; none by default: the
 *     dated membership has no such days
 */
@ConfigurationProperties("placard.voting")
record VotingSettings(List<Suspension> suspensions) {

    VotingSettings {
        suspensions = suspensions == null ? List.of() : List.copyOf(suspensions);
    }

    /** @param state ISO 3166-1 alpha-3 code */
    record Suspension(String state, LocalDate from, LocalDate to) {

        boolean lastsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
