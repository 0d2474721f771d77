package org.placard.inbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes again what a command asked for. Every engine node looks; what two of them take at once takes effect once. What meets
 * trouble that passes stays wanted.
 */
@Component
class TakingAgain implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TakingAgain.class);
    private static final long STOP_SECONDS = 8;

    private final Wishes wishes;
    private final Redriving redriving;
    private final InboxSettings settings;
    private ScheduledExecutorService looks;

    TakingAgain(Wishes wishes, Redriving redriving, InboxSettings settings) {
        this.wishes = wishes;
        this.redriving = redriving;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        looks = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, settings.group() + ".again"));
        long millis = settings.redrive().toMillis();
        looks.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        looks.shutdown();
        try {
            looks.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looks != null && !looks.isShutdown();
    }

    // What is thrown would end all further looks.
    private void look() {
        try {
            for (long number : wishes.open()) {
                if (isRunning()) {
                    redriving.again(number);
                }
            }
        } catch (RuntimeException e) {
            log.warn("What is to be taken again is looked for later: {}", e.toString());
        }
    }
}
