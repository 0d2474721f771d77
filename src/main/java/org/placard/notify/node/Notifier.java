package org.placard.notify.node;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.placard.notify.Channel;
import org.placard.notify.NotifySettings;
import org.placard.notify.intake.Consumers;
import org.placard.notify.intake.Intake;
import org.placard.notify.intake.IntakeParts;
import org.placard.notify.intake.Progress;
import org.placard.notify.intake.TakingAgain;
import org.placard.notify.intake.TopicReader;
import org.placard.notify.ledger.Dispatcher;
import org.placard.notify.ledger.LedgerParts;

/** One channel at work on this node: a thread that takes events in, and threads that deliver. */
final class Notifier {

    private final String group;
    private final TopicReader reader;
    private final Thread reading;
    private final Dispatcher dispatcher;

    Notifier(Channel channel, Consumers consumers, IntakeParts intakeParts, LedgerParts ledger) {
        NotifySettings settings = ledger.settings();
        group = groupOf(channel);
        dispatcher = new Dispatcher(channel, ledger);
        Intake intake = new Intake(group, channel, intakeParts, dispatcher::wake);
        TakingAgain again = new TakingAgain(group, intake, intakeParts);
        reader = new TopicReader(group, consumers, intake::take, again, settings);
        reading = new Thread(reader, group);
    }

    static String groupOf(Channel channel) {
        return "placard.notify." + channel.name();
    }

    String group() {
        return group;
    }

    void start() {
        reading.start();
        dispatcher.start();
    }

    void stop(Duration longest) {
        reader.stop();
        dispatcher.stop(longest);
        try {
            reading.join(longest.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return reading.isAlive() && dispatcher.isRunning();
    }

    Map<String, Long> lag() {
        return reader.progress().lag();
    }

    /** Why something waits, by what waits; empty when all is well. */
    Map<String, String> waiting() {
        Progress progress = reader.progress();
        Map<String, String> waiting = new TreeMap<>(progress.waiting());
        waiting.putAll(dispatcher.reasons());
        return waiting;
    }
}
