package org.placard.action.web;

import java.time.LocalDate;
import java.util.List;
import org.placard.action.BudgetStatement;
import org.placard.action.Budgeting;
import org.placard.action.Deferring;
import org.placard.action.PlenaryRecord;
import org.placard.action.PlenaryRecords;
import org.placard.action.RevisingOrally;
import org.placard.action.Scheduling;
import org.placard.action.Speaking;
import org.placard.action.StatementKind;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Budget implications, statements, oral revisions, another place and deferral for programs. */
@RestController
class PlenaryApi {

    private final Scheduling scheduling;
    private final Budgeting budgeting;
    private final Speaking speaking;
    private final RevisingOrally revising;
    private final Deferring deferring;
    private final PlenaryRecords records;
    private final Drafts drafts;

    PlenaryApi(
            Scheduling scheduling,
            Budgeting budgeting,
            Speaking speaking,
            RevisingOrally revising,
            Deferring deferring,
            PlenaryRecords records,
            Drafts drafts) {
        this.scheduling = scheduling;
        this.budgeting = budgeting;
        this.speaking = speaking;
        this.revising = revising;
        this.deferring = deferring;
        this.records = records;
        this.drafts = drafts;
    }

    record Place(LocalDate on, Integer meeting, String reason) {}

    /** @param reason needed where the decision departs from the proposal */
    record Assessment(Boolean needed, String reason) {}

    /** @param amount whole US dollars; null where the costs are met within existing resources */
    record Cost(String reference, Long amount, LocalDate on, String reason) {}

    /** @param kind general-comment, explanation-before, explanation-after, for-no-action or against-no-action */
    record Said(String kind, String state, String speaker, String gist) {}

    record OralRevision(String words, List<RevisingOrally.Change> changes) {}

    /** @param session the later one; null for a later meeting */
    record Deferral(String session, String reason) {}

    record Reason(String reason) {}

    @GetMapping("/api/files/{file}/plenary")
    @PreAuthorize("isAuthenticated()")
    PlenaryRecord plenary(@PathVariable String file) {
        return records.of(drafts.get(new FileId(file)).file());
    }

    @PostMapping("/api/files/{file}/another-place")
    @PreAuthorize("hasRole('SECRETARIAT')")
    PlenaryRecord placeAnew(
            @PathVariable String file,
            @RequestBody Place place,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        present("on", place.on());
        present("meeting", place.meeting());
        FileId id = new FileId(file);
        scheduling.placeAnew(id, place.on(), place.meeting(), place.reason(), Expected.entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/budget")
    @PreAuthorize("hasRole('SECRETARIAT')")
    PlenaryRecord assess(
            @PathVariable String file,
            @RequestBody Assessment assessment,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        present("needed", assessment.needed());
        FileId id = new FileId(file);
        budgeting.assess(id, assessment.needed(), assessment.reason(), Expected.entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/budget-statement")
    @PreAuthorize("hasRole('SECRETARIAT')")
    PlenaryRecord state(
            @PathVariable String file,
            @RequestBody Cost cost,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        BudgetStatement statement = new BudgetStatement(cost.reference(), cost.amount(), cost.on());
        budgeting.record(id, statement, cost.reason(), Expected.entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/statements")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    PlenaryRecord speak(
            @PathVariable String file,
            @RequestBody Said said,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        StatementKind kind = StatementKind.of(said.kind());
        speaking.speak(id, kind, said.state(), said.speaker(), said.gist(), Expected.entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/oral-revision")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    PlenaryRecord reviseOrally(
            @PathVariable String file,
            @RequestBody OralRevision revision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        revising.revise(id, revision.words(), revision.changes(), Expected.entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/deferral")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    PlenaryRecord defer(
            @PathVariable String file,
            @RequestBody Deferral deferral,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        deferring.defer(id, deferral.session(), deferral.reason(), Expected.entry(ifMatch));
        return records.of(id);
    }

    @PostMapping("/api/files/{file}/taking-up")
    @PreAuthorize("hasRole('SECRETARIAT')")
    PlenaryRecord takeUp(
            @PathVariable String file,
            @RequestBody Reason why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        deferring.takeUp(id, why.reason(), Expected.entry(ifMatch));
        return records.of(id);
    }

    private static void present(String field, Object value) {
        if (value == null) {
            throw new Refusal(PlatformRule.MISSING, field, field);
        }
    }
}
