package org.placard.notify;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts, per channel, what the notifiers did: {@code placard.notify.sent}, {@code .repeats}, {@code .gaps} … */
@Component
public class NotifyMeters {

    private final MeterRegistry registry;

    NotifyMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    public void count(String what, String channel) {
        registry.counter("placard.notify." + what, "channel", channel).increment();
    }
}
