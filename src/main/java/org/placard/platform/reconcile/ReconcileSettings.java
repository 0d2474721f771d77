package org.placard.platform.reconcile;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When Placard reconciles by itself.
 *
 * @param every how often, counted from {@code at}; zero: only when asked
 * @param at the hour in Geneva, in winter, at which little happens
 */
@ConfigurationProperties("placard.reconcile")
record ReconcileSettings(
        @DefaultValue("1d") Duration every,
        @DefaultValue("03:00") LocalTime at) {}
