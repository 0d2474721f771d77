package org.placard.drafts.web;

import java.time.Instant;
import java.util.List;
import org.placard.drafts.Judgements;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people corrected of what the reader read, for those who measure and improve the reader. */
@RestController
@PreAuthorize("hasAnyRole('SECRETARIAT', 'AUDITOR')")
class JudgementApi {

    private static final int PAGE = 500;

    private final Judgements judgements;

    JudgementApi(Judgements judgements) {
        this.judgements = judgements;
    }

    /** @param after given after this moment (ISO 8601), 500 at a time and those of the same moment as the last */
    @GetMapping("/api/judgements")
    List<Judgements.Given> judgements(@RequestParam(defaultValue = "1970-01-01T00:00:00Z") Instant after) {
        return judgements.after(after, PAGE);
    }
}
