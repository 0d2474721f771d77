package org.placard.notify.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.placard.notify.OnEngineNodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Lets quiet streams say that they are there. */
@Component
@OnEngineNodes
class Beats implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Beats.class);

    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "placard.live.beats");
        thread.setDaemon(true);
        return thread;
    });

    Beats(Streams streams) {
        long millis = streams.heartbeat().toMillis();
        beats.scheduleWithFixedDelay(() -> beat(streams), millis, millis, TimeUnit.MILLISECONDS);
    }

    // What is thrown would end all further beats.
    private static void beat(Streams streams) {
        try {
            streams.beat();
        } catch (RuntimeException e) {
            log.warn("A heartbeat of the open pages failed", e);
        }
    }

    @Override
    public void destroy() {
        beats.shutdownNow();
    }
}
