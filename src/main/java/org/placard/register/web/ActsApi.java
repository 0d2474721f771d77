package org.placard.register.web;

import java.util.List;
import java.util.Locale;
import org.placard.journal.Trail;
import org.placard.lifecycle.Act;
import org.placard.lifecycle.Acts;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.platform.web.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** "Why can't I?" for programs: what the caller's role can do with a draft's or a session's file, and what cannot be now. */
@RestController
@PreAuthorize("isAuthenticated()")
class ActsApi {

    private final Trail trail;
    private final Acts acts;
    private final Problems problems;

    ActsApi(Trail trail, Acts acts, Problems problems) {
        this.trail = trail;
        this.acts = acts;
        this.problems = problems;
    }

    /**
     * @param act of a user task or message in the diagrams
     * @param subject the part of the file that it is about; null for the file itself
     * @param obstacles what stands in its way now, as the command would be refused; empty where it is possible
     */
    record ActNow(String act, String process, String subject, boolean possible, List<ProblemDetail> obstacles) {}

    @GetMapping("/api/files/{file}/acts")
    List<ActNow> acts(@PathVariable String file, Locale locale) {
        return acts.of(known(new FileId(file)), Actors.current()).stream()
                .map(act -> now(act, locale))
                .toList();
    }

    private ActNow now(Act act, Locale locale) {
        List<ProblemDetail> obstacles = act.obstacles().stream()
                .map(obstacle -> problems.of(obstacle, locale))
                .toList();
        return new ActNow(act.id(), act.process(), act.key().subject(), act.possible(), obstacles);
    }

    private FileId known(FileId file) {
        if (trail.last(file) == 0) {
            throw new Refusal(PlatformRule.UNKNOWN_FILE, "file", file);
        }
        return file;
    }
}
