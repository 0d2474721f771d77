package org.placard.inbox;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads from when the application starts until it stops. */
@Component
class Inbox implements SmartLifecycle {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(8);

    private final InboxConsumers consumers;
    private final TakingMessages taking;
    private final InboxSettings settings;
    private InboxReader reader;
    private Thread thread;

    Inbox(InboxConsumers consumers, TakingMessages taking, InboxSettings settings) {
        this.consumers = consumers;
        this.taking = taking;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        reader = new InboxReader(consumers, taking, settings);
        thread = new Thread(reader, settings.group());
        thread.start();
    }

    @Override
    public synchronized void stop() {
        reader.stop();
        try {
            thread.join(STOP_TIMEOUT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    synchronized RuntimeException fault() {
        return reader == null ? null : reader.fault();
    }

    synchronized Map<String, String> waiting() {
        return reader == null ? Map.of() : reader.waiting();
    }
}
