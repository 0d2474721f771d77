package org.placard.notify;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells people by e-mail what the topic tells: its own consumer group, started and stopped with the application. */
@Component
class EmailNotifier implements SmartLifecycle {

    static final String GROUP = "placard.notify.email";

    // Longer than the mail server's own timeouts would be longer than a shutdown may take.
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(8);

    private final Consumers consumers;
    private final EmailChannel channel;
    private final TellingParts parts;
    private final NotifySettings settings;
    private TopicReader reader;
    private Thread thread;

    EmailNotifier(Consumers consumers, EmailChannel channel, TellingParts parts, NotifySettings settings) {
        this.consumers = consumers;
        this.channel = channel;
        this.parts = parts;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        Telling telling = new Telling(GROUP, channel, parts);
        reader = new TopicReader(GROUP, consumers, telling::take, channel::settle, settings);
        thread = new Thread(reader, GROUP);
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

    synchronized Progress progress() {
        return reader == null ? Progress.NONE : reader.progress();
    }
}
