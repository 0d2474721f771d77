package org.placard.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param compareEvery how often a node compares its machine's clock with the database's */
@ConfigurationProperties("placard.clock")
record ClockSettings(@DefaultValue("10s") Duration compareEvery) {}
