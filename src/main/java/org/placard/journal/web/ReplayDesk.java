package org.placard.journal.web;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.placard.journal.Replay;
import org.placard.journal.ReplayWish;
import org.placard.journal.Replaying;
import org.placard.platform.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes replays in and carries them out one after the other, while whoever asked goes on. */
@Component
class ReplayDesk {

    private static final Logger log = LoggerFactory.getLogger(ReplayDesk.class);

    private final Replaying replaying;
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "placard-replay");
        thread.setDaemon(true);
        return thread;
    });

    ReplayDesk(Replaying replaying) {
        this.replaying = replaying;
    }

    Replay ask(ReplayWish wish, String askedBy) {
        Replay replay = replaying.ask(wish, askedBy);
        String trace = Trace.current().orElse(null);
        clerk.execute(() -> carryOut(replay, wish, trace));
        return replay;
    }

    private void carryOut(Replay replay, ReplayWish wish, String from) {
        Trace trace = Trace.begun(from);
        try {
            Replay done = replaying.carryOut(replay, wish);
            log.info("Replay {}: {} events of {} files are in the outbox", done.id(), done.events(), done.files());
        } catch (RuntimeException away) {
            log.error("Replay {} ended before it was done: ask for it again", replay.id(), away);
        } finally {
            trace.close();
        }
    }

    @PreDestroy
    void stop() {
        clerk.shutdownNow();
    }
}
