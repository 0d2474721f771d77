package org.placard.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what became of messages: {@code placard.inbox.messages}, by {@code outcome}: taken, duplicate, aside. */
@Component
class InboxMeters {

    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(TakingMessages.Outcome outcome) {
        registry.counter("placard.inbox.messages", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
