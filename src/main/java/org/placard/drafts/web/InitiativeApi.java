package org.placard.drafts.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.placard.drafts.Announcing;
import org.placard.drafts.Consultations;
import org.placard.drafts.Consulting;
import org.placard.drafts.Draft;
import org.placard.drafts.Drafts;
import org.placard.drafts.GrantingLeave;
import org.placard.drafts.TextRemarks;
import org.placard.platform.FileId;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What comes before a draft's check, for programs: announcement, consultations, leave, and what there is to look at. */
@RestController
class InitiativeApi {

    private final Announcing announcing;
    private final Consulting consulting;
    private final GrantingLeave leave;
    private final Consultations consultations;
    private final TextRemarks remarks;
    private final Drafts drafts;

    InitiativeApi(
            Announcing announcing,
            Consulting consulting,
            GrantingLeave leave,
            Consultations consultations,
            TextRemarks remarks,
            Drafts drafts) {
        this.announcing = announcing;
        this.consulting = consulting;
        this.leave = leave;
        this.consultations = consultations;
        this.remarks = remarks;
        this.drafts = drafts;
    }

    record Initiative(String session, String agendaItem, String title, String summary, String reason) {}

    record Held(LocalDate on, String place, boolean openEnded, String reason) {}

    /** Why something is done. */
    record Reason(String reason) {}

    @PostMapping("/api/initiatives")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    ResponseEntity<Draft> announce(@RequestBody Initiative initiative) {
        FileId file = announcing.announce(
                new Announcing.Initiative(
                        initiative.session(), initiative.agendaItem(), initiative.title(), initiative.summary()),
                initiative.reason());
        return ResponseEntity.created(URI.create("/api/files/" + file)).body(drafts.get(file));
    }

    @GetMapping("/api/files/{file}/consultations")
    @PreAuthorize("isAuthenticated()")
    List<Consultations.Consultation> consultations(@PathVariable String file) {
        return consultations.of(drafts.get(new FileId(file)).file());
    }

    @PostMapping("/api/files/{file}/consultations")
    @PreAuthorize("hasRole('DELEGATION')")
    List<Consultations.Consultation> consulted(
            @PathVariable String file,
            @RequestBody Held held,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        consulting.record(id, held.on(), held.place(), held.openEnded(), held.reason(), Expected.entry(ifMatch));
        return consultations.of(id);
    }

    @PostMapping("/api/files/{file}/consultation-waiver")
    @PreAuthorize("hasRole('PRESIDENT')")
    Draft waive(
            @PathVariable String file,
            @RequestBody Reason why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        consulting.waive(new FileId(file), why.reason(), Expected.entry(ifMatch));
        return drafts.get(new FileId(file));
    }

    @PostMapping("/api/files/{file}/late-tabling-leave")
    @PreAuthorize("hasRole('PRESIDENT')")
    Draft grant(
            @PathVariable String file,
            @RequestBody Reason why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        leave.grant(new FileId(file), why.reason(), Expected.entry(ifMatch));
        return drafts.get(new FileId(file));
    }

    @GetMapping("/api/files/{file}/remarks")
    @PreAuthorize("isAuthenticated()")
    List<TextRemarks.Remark> remarks(@PathVariable String file) {
        return remarks.of(drafts.get(new FileId(file)).file());
    }
}
