package org.placard.notify.node;

import java.time.Duration;
import java.util.List;
import org.placard.notify.Channel;
import org.placard.notify.OnNotifierNodes;
import org.placard.notify.intake.Consumers;
import org.placard.notify.intake.IntakeParts;
import org.placard.notify.ledger.LedgerParts;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Every channel at work, started and stopped with the application. */
@Component
@OnNotifierNodes
class Notifiers implements SmartLifecycle {

    // Longer than the servers' own timeouts would be longer than a shutdown may take.
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(8);

    private final List<Channel> channels;
    private final Consumers consumers;
    private final IntakeParts intake;
    private final LedgerParts ledger;
    private List<Notifier> running = List.of();

    Notifiers(List<Channel> channels, Consumers consumers, IntakeParts intake, LedgerParts ledger) {
        this.channels = channels;
        this.consumers = consumers;
        this.intake = intake;
        this.ledger = ledger;
    }

    @Override
    public synchronized void start() {
        running = channels.stream()
                .map(channel -> new Notifier(channel, consumers, intake, ledger))
                .toList();
        running.forEach(Notifier::start);
    }

    @Override
    public synchronized void stop() {
        running.parallelStream().forEach(notifier -> notifier.stop(STOP_TIMEOUT));
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty() && running.stream().allMatch(Notifier::isRunning);
    }

    synchronized List<Notifier> all() {
        return running;
    }
}
