package org.placard.journal.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.placard.journal.Replay;
import org.placard.journal.ReplayWish;
import org.placard.journal.Replays;
import org.placard.platform.Actors;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Has events sent again, for programs. */
@RestController
@PreAuthorize("hasRole('OPERATOR')")
class ReplayApi {

    private final ReplayDesk desk;
    private final Replays replays;

    ReplayApi(ReplayDesk desk, Replays replays) {
        this.desk = desk;
        this.replays = replays;
    }

    /**
     * @param file whose events, or
     * @param all true for those of every file
     * @param fromSequence from this number on, or
     * @param since from this moment on; neither for from the beginning
     */
    record Wish(String file, Boolean all, Long fromSequence, Instant since) {

        ReplayWish clear() {
            return ReplayWish.of(file, Boolean.TRUE.equals(all), fromSequence, since);
        }
    }

    /** Answers at once; the work goes on, and the address in {@code Location} says how far it is. */
    @PostMapping("/api/replays")
    ResponseEntity<Replay> replay(@RequestBody Wish wish) {
        Replay asked = desk.ask(wish.clear(), Actors.current().name());
        return ResponseEntity.accepted()
                .location(URI.create("/api/replays/" + asked.id()))
                .body(asked);
    }

    @GetMapping("/api/replays")
    List<Replay> latest() {
        return replays.latest();
    }

    @GetMapping("/api/replays/{id}")
    Replay one(@PathVariable UUID id) {
        return replays.find(id).orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "replay"));
    }
}
