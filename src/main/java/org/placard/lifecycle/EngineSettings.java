package org.placard.lifecycle;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine works.
 *
 * @param timerPoll how long a timer that is due waits at most before somebody looks
 * @param timerThreads how many timers run side by side
 */
@ConfigurationProperties("placard.engine")
record EngineSettings(
        @DefaultValue("5s") Duration timerPoll,
        @DefaultValue("3") int timerThreads) {}
