package org.placard.sponsorship;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param leavingUntil until when a sponsor can leave a draft: until action begins on it, or only until the cut-off for
 *     joining. Unconfirmed default
 */
@ConfigurationProperties("placard.sponsorship")
record SponsorshipSettings(@DefaultValue("action") LeavingUntil leavingUntil) {

    enum LeavingUntil {
        ACTION,
        CUT_OFF
    }
}
