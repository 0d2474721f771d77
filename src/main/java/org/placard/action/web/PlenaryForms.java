package org.placard.action.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.placard.action.BudgetStatement;
import org.placard.action.Budgeting;
import org.placard.action.Deferring;
import org.placard.action.RevisingOrally;
import org.placard.action.Scheduling;
import org.placard.action.Speaking;
import org.placard.action.StatementKind;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Budget implications, statements, oral revisions, another place and deferral: the buttons on a file's page. */
@Controller
class PlenaryForms {

    private final Scheduling scheduling;
    private final Budgeting budgeting;
    private final Speaking speaking;
    private final RevisingOrally revising;
    private final Deferring deferring;

    PlenaryForms(
            Scheduling scheduling,
            Budgeting budgeting,
            Speaking speaking,
            RevisingOrally revising,
            Deferring deferring) {
        this.scheduling = scheduling;
        this.budgeting = budgeting;
        this.speaking = speaking;
        this.revising = revising;
        this.deferring = deferring;
    }

    @PostMapping("/files/{file}/another-place")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView placeAnew(
            @PathVariable String file,
            @RequestParam LocalDate on,
            @RequestParam int meeting,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        scheduling.placeAnew(new FileId(file), on, meeting, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/budget")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView assess(
            @PathVariable String file,
            @RequestParam boolean needed,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        budgeting.assess(new FileId(file), needed, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/budget-statement")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView state(
            @PathVariable String file,
            @RequestParam String reference,
            @RequestParam(required = false) Long amount,
            @RequestParam LocalDate on,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        budgeting.record(new FileId(file), new BudgetStatement(reference, amount, on), reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/statements")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView speak(
            @PathVariable String file,
            @RequestParam String kind,
            @RequestParam String state,
            @RequestParam(required = false) String speaker,
            @RequestParam String gist,
            @RequestParam(required = false) Long expected) {
        speaking.speak(new FileId(file), StatementKind.of(kind), state, speaker, gist, expected);
        return SeeOther.file(new FileId(file));
    }

    /** @param fields the words, and as many times what, paragraph and text as there are changes */
    @PostMapping("/files/{file}/oral-revision")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView reviseOrally(
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) Long expected) {
        revising.revise(new FileId(file), fields.getFirst("words"), changes(fields), expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/deferral")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView defer(
            @PathVariable String file,
            @RequestParam(required = false) String session,
            @RequestParam String reason,
            @RequestParam(required = false) Long expected) {
        deferring.defer(new FileId(file), session, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/taking-up")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView takeUp(
            @PathVariable String file,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        deferring.takeUp(new FileId(file), reason, expected);
        return SeeOther.file(new FileId(file));
    }

    // A change whose paragraph is left empty is none.
    private static List<RevisingOrally.Change> changes(MultiValueMap<String, String> fields) {
        List<RevisingOrally.Change> changes = new ArrayList<>();
        List<String> paragraphs = fields.getOrDefault("paragraph", List.of());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isBlank()) {
                changes.add(new RevisingOrally.Change(at(fields, "what", i), paragraphs.get(i), at(fields, "text", i)));
            }
        }
        return changes;
    }

    private static String at(MultiValueMap<String, String> fields, String name, int place) {
        List<String> values = fields.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place) : null;
    }
}
