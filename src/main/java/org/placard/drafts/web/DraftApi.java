package org.placard.drafts.web;

import java.net.URI;
import java.util.UUID;
import org.placard.drafts.Checking;
import org.placard.drafts.Confirmation;
import org.placard.drafts.Correcting;
import org.placard.drafts.Decision;
import org.placard.drafts.Draft;
import org.placard.drafts.Drafts;
import org.placard.drafts.Revising;
import org.placard.drafts.Tabling;
import org.placard.drafts.Withdrawing;
import org.placard.platform.FileId;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Drafts for programs. An {@code If-Match} with the number of the last entry seen refuses a file changed meanwhile. */
@RestController
class DraftApi {

    private final Tabling tabling;
    private final Correcting correcting;
    private final Checking checking;
    private final Revising revising;
    private final Withdrawing withdrawing;
    private final Drafts drafts;

    DraftApi(
            Tabling tabling,
            Correcting correcting,
            Checking checking,
            Revising revising,
            Withdrawing withdrawing,
            Drafts drafts) {
        this.tabling = tabling;
        this.correcting = correcting;
        this.checking = checking;
        this.revising = revising;
        this.withdrawing = withdrawing;
        this.drafts = drafts;
    }

    /** A reading as its reader confirmed it. */
    record Text(UUID reading, Confirmation confirmation, String reason) {}

    /**
     * What the secretariat decides on a text.
     *
     * @param decision accepted or returned
     * @param symbol what the draft is expected to be numbered; null if nothing in particular
     */
    record Check(String decision, String symbol, String reason) {}

    /** Why something is done; may be null. */
    record Reason(String reason) {}

    @PostMapping("/api/drafts")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    ResponseEntity<Draft> table(@RequestBody Text text) {
        FileId file = tabling.table(text.reading(), text.confirmation(), text.reason());
        return ResponseEntity.created(URI.create("/api/files/" + file)).body(drafts.get(file));
    }

    /** Tables the text of what was announced. */
    @PostMapping("/api/files/{file}/tabling")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    Draft tableAnnounced(
            @PathVariable String file,
            @RequestBody Text text,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        tabling.table(id, text.reading(), text.confirmation(), text.reason(), Expected.entry(ifMatch));
        return drafts.get(id);
    }

    @PostMapping("/api/files/{file}/correction")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    Draft correct(
            @PathVariable String file,
            @RequestBody Text text,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        correcting.tableAgain(id, text.reading(), text.confirmation(), text.reason(), Expected.entry(ifMatch));
        return drafts.get(id);
    }

    @PostMapping("/api/files/{file}/check")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Draft check(
            @PathVariable String file,
            @RequestBody Check check,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        if (Decision.of(check.decision()) == Decision.ACCEPTED) {
            checking.accept(id, check.symbol(), check.reason(), Expected.entry(ifMatch));
        } else {
            checking.giveBack(id, check.reason(), Expected.entry(ifMatch));
        }
        return drafts.get(id);
    }

    @PostMapping("/api/files/{file}/revisions")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    Draft revise(
            @PathVariable String file,
            @RequestBody Text text,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        revising.handIn(id, text.reading(), text.confirmation(), text.reason(), Expected.entry(ifMatch));
        return drafts.get(id);
    }

    @PostMapping("/api/files/{file}/revision-check")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Draft checkRevision(
            @PathVariable String file,
            @RequestBody Check check,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        if (Decision.of(check.decision()) == Decision.ACCEPTED) {
            revising.accept(id, check.reason(), Expected.entry(ifMatch));
        } else {
            revising.giveBack(id, check.reason(), Expected.entry(ifMatch));
        }
        return drafts.get(id);
    }

    @PostMapping("/api/files/{file}/withdrawal")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    Draft withdraw(
            @PathVariable String file,
            @RequestBody Reason why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        withdrawing.withdraw(new FileId(file), why.reason(), Expected.entry(ifMatch));
        return drafts.get(new FileId(file));
    }
}
