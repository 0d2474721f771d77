package org.placard.notify.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.placard.notify.OnEngineNodes;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Lets quiet streams say that they are there. */
@Component
@OnEngineNodes
class Beats implements DisposableBean {

    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "placard.live.beats");
        thread.setDaemon(true);
        return thread;
    });

    Beats(Streams streams) {
        long millis = streams.heartbeat().toMillis();
        beats.scheduleWithFixedDelay(streams::beat, millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        beats.shutdownNow();
    }
}
