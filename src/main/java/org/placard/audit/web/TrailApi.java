package org.placard.audit.web;

import java.util.List;
import org.placard.journal.Entry;
import org.placard.journal.Trail;
import org.placard.journal.Verdict;
import org.placard.journal.Verification;
import org.placard.platform.FileId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A file's history and its verification for programs. */
@RestController
@PreAuthorize("hasAnyRole('AUDITOR', 'SECRETARIAT')")
class TrailApi {

    private final Trail trail;
    private final Verification verification;

    TrailApi(Trail trail, Verification verification) {
        this.trail = trail;
        this.verification = verification;
    }

    @GetMapping("/api/files/{file}/journal")
    List<Entry> journal(@PathVariable String file) {
        return trail.of(new FileId(file));
    }

    @GetMapping("/api/files/{file}/verification")
    Verdict verify(@PathVariable String file) {
        return verification.verify(new FileId(file));
    }

    /** Every file's chain; the broken ones are those whose verdict has a fault. */
    @GetMapping("/api/verification")
    List<Verdict> verifyAll() {
        return trail.files().stream().map(verification::verify).toList();
    }
}
