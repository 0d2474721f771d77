package org.placard.lifecycle;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine works.
 *
 * @param timerPoll how long a timer that is due waits at most before somebody looks
 * @param timerThreads how many timers run side by side
 * @param timerLock how long a timer that a node took stays its own; longer than any takes, and short enough that nothing
 *     waits long for a node that died, or for one that met another twice
 * @param heartbeat how often a node keeps on record that its timers run
 * @param lateAfter a timer that falls due later than planned by more than this stands in the ledger of late timers
 */
@ConfigurationProperties("placard.engine")
record EngineSettings(
        @DefaultValue("5s") Duration timerPoll,
        @DefaultValue("3") int timerThreads,
        @DefaultValue("45s") Duration timerLock,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("1m") Duration lateAfter) {

    EngineSettings {
        if (heartbeat.isNegative() || heartbeat.isZero()) {
            throw new IllegalArgumentException("placard.engine.heartbeat: " + heartbeat + " is no interval");
        }
        if (lateAfter.isNegative()) {
            throw new IllegalArgumentException("placard.engine.late-after: " + lateAfter + " is negative");
        }
    }
}
