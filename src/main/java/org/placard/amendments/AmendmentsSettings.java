package org.placard.amendments;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param defaultOrder in what order amendments are voted on where the President set none. Unconfirmed default */
@ConfigurationProperties("placard.amendments")
record AmendmentsSettings(@DefaultValue("furthest-first") DefaultOrder defaultOrder) {

    enum DefaultOrder {
        FURTHEST_FIRST,
        BY_SYMBOL
    }
}
