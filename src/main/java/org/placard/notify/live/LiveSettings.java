package org.placard.notify.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open pages are told.
 *
 * @param perPerson how many streams somebody may have open on a node
 * @param inAll how many all may have
 * @param heartbeat how often a stream says that it is there: more often than proxies give up
 * @param longest a stream ends after this time and the browser opens another, so that who may no longer read is let go
 * @param memory how many changes are kept for those who come back
 * @param behind how many messages a reader may not have taken before its stream ends
 * @param files how many files a page may ask for
 */
@ConfigurationProperties("placard.live")
record LiveSettings(
        @DefaultValue("12") int perPerson,
        @DefaultValue("2000") int inAll,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("30m") Duration longest,
        @DefaultValue("10000") int memory,
        @DefaultValue("200") int behind,
        @DefaultValue("50") int files) {}
