package org.placard.notify.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placard.notify.Channel;
import org.placard.notify.NotifySettings;
import org.placard.notify.ServerAway;
import org.placard.platform.BackOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties a channel's queue with some workers, each on a thread of its own, and renews their claims while they are at it.
 * As many dispatchers as there are nodes share a queue.
 */
public final class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    // One worker looks for what falls due; the others are called when there is something, and look seldom.
    private static final int SELDOM = 4;

    private final Channel channel;
    private final LedgerParts parts;
    private final UUID process = UUID.randomUUID();
    private final Reach reach = new Reach(System::nanoTime);
    private final Signal signal = new Signal();
    private final Pause pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Thread> threads;
    private volatile String databaseAway;

    public Dispatcher(Channel channel, LedgerParts parts) {
        this.channel = channel;
        this.parts = parts;
        NotifySettings settings = parts.settings();
        BackOff backOff = new BackOff(settings.backOff(), settings.longestBackOff());
        this.pause = new Pause(System::nanoTime, backOff);
        Stream<Runnable> workers = IntStream.range(0, settings.workers()).mapToObj(n -> () -> run(n));
        Renewing renewing = new Renewing(parts, channel.name(), process, reach);
        this.threads = Stream.concat(workers, Stream.of((Runnable) () -> renewing.until(stopped)))
                .map(work -> new Thread(work, "placard.notify." + channel.name() + ".deliver"))
                .toList();
    }

    public void start() {
        threads.forEach(Thread::start);
    }

    /** There is something new in the queue. */
    public void wake() {
        signal.call();
    }

    /** Lets the messages at hand be handed over, waits for that at most this long. */
    public void stop(Duration longest) {
        stopped.countDown();
        signal.call();
        long end = System.nanoTime() + longest.toNanos();
        for (Thread thread : threads) {
            join(thread, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
    }

    public boolean isRunning() {
        return threads.stream().allMatch(Thread::isAlive);
    }

    /** Why nothing leaves; empty when all is well. */
    public Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        pause.reason().ifPresent(reason -> reasons.put(channel.name(), reason));
        if (databaseAway != null) {
            reasons.put(channel.name() + " ledger", databaseAway);
        }
        return reasons;
    }

    private void run(int number) {
        Worker worker = new Worker(channel, parts, new Worker.Id(process, number), reach, signal::call);
        Duration rest = parts.settings().poll().multipliedBy(number == 0 ? 1 : SELDOM);
        while (running()) {
            long calls = signal.calls();
            if (!delivers(worker)) {
                rest(calls, rest);
            }
        }
        settleOnceMore(worker);
    }

    // Whatever goes wrong, the worker goes on; what it holds is recorded as soon as the database is back.
    private boolean delivers(Worker worker) {
        try {
            worker.settle();
            return pause.enter() && next(worker);
        } catch (ServerAway e) {
            log.warn("{} pauses: {}", channel.name(), e.getMessage());
            pause.away(e);
        } catch (RuntimeException e) {
            broken(e);
        }
        return false;
    }

    private boolean next(Worker worker) {
        boolean delivered = worker.deliverNext();
        databaseAway = null;
        if (delivered) {
            pause.through();
        } else {
            pause.idle();
        }
        return delivered;
    }

    private void broken(RuntimeException e) {
        reach.broken();
        pause.idle();
        if (databaseAway == null) {
            log.warn("{} waits for its ledger, outcomes stay in memory", channel.name(), e);
        }
        databaseAway = e.toString();
    }

    private void settleOnceMore(Worker worker) {
        try {
            worker.settle();
        } catch (RuntimeException e) {
            log.error("{} ends with an outcome that could not be recorded", channel.name(), e);
        }
    }

    private void rest(long calls, Duration longest) {
        try {
            signal.awaitCallAfter(calls, longest);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private static void join(Thread thread, Duration longest) {
        try {
            thread.join(Math.max(1, longest.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
