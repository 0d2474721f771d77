package org.placard.amendments.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placard.action.Manner;
import org.placard.action.Result;
import org.placard.amendments.Amendments;
import org.placard.amendments.Change;
import org.placard.amendments.CheckingAmendments;
import org.placard.amendments.DecidingAmendments;
import org.placard.amendments.OrderingAmendments;
import org.placard.amendments.ProposedAmendment;
import org.placard.amendments.RevisitingAmendments;
import org.placard.amendments.TablingAmendments;
import org.placard.platform.FileId;
import org.placard.platform.web.Attachments;
import org.placard.platform.web.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;

/** The forms of amendments on a draft's page. */
@Controller
@RequestMapping("/files/{file}/amendments")
class AmendmentForms {

    private final TablingAmendments tabling;
    private final CheckingAmendments checking;
    private final DecidingAmendments deciding;
    private final RevisitingAmendments revisiting;
    private final OrderingAmendments ordering;
    private final Amendments amendments;

    AmendmentForms(
            TablingAmendments tabling,
            CheckingAmendments checking,
            DecidingAmendments deciding,
            RevisitingAmendments revisiting,
            OrderingAmendments ordering,
            Amendments amendments) {
        this.tabling = tabling;
        this.checking = checking;
        this.deciding = deciding;
        this.revisiting = revisiting;
        this.ordering = ordering;
        this.amendments = amendments;
    }

    /** What a browser sends of the amendment: the n-th of each list belong together; a change without a number is none. */
    record Filled(
            List<String> what,
            List<String> part,
            List<String> paragraph,
            List<String> text,
            String words,
            List<String> sponsors,
            MultipartFile source) {

        ProposedAmendment proposed() throws IOException {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; paragraph != null && i < paragraph.size(); i++) {
                if (!paragraph.get(i).isBlank()) {
                    changes.add(new Change(at(what, i), at(part, i), number(paragraph.get(i)), at(text, i)));
                }
            }
            boolean sent = source != null && !source.isEmpty();
            return new ProposedAmendment(
                    changes,
                    words,
                    sponsors,
                    sent ? String.valueOf(source.getOriginalFilename()) : null,
                    sent ? source.getBytes() : null);
        }

        private static String at(List<String> values, int index) {
            return values == null || index >= values.size() ? null : values.get(index);
        }

        private static Integer number(String text) {
            return text.strip().matches("\\d{1,4}") ? Integer.valueOf(text.strip()) : null;
        }
    }

    @PostMapping
    @PreAuthorize("hasRole('DELEGATION')")
    RedirectView table(
            @PathVariable String file,
            Filled filled,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected)
            throws IOException {
        tabling.table(new FileId(file), filled.proposed(), reason, expected);
        return back(file);
    }

    @PostMapping("/{amendment}/check")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView check(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestParam String decision,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        checking.check(new FileId(file), amendment, decision, reason, expected);
        return back(file);
    }

    @PostMapping("/{amendment}/issue")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView issue(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        checking.issue(new FileId(file), amendment, reason, expected);
        return back(file);
    }

    @PostMapping("/{amendment}/acceptance")
    @PreAuthorize("hasRole('DELEGATION')")
    RedirectView accept(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        deciding.accept(new FileId(file), amendment, reason, expected);
        return back(file);
    }

    @PostMapping("/{amendment}/vote")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView vote(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestParam String manner,
            @RequestParam(required = false) Integer inFavour,
            @RequestParam(required = false) Integer against,
            @RequestParam(required = false) Integer abstentions,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        Result result = Result.of(Manner.of(manner), inFavour, against, abstentions);
        deciding.vote(new FileId(file), amendment, result, reason, expected);
        return back(file);
    }

    @PostMapping("/{amendment}/not-put")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView drop(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        deciding.drop(new FileId(file), amendment, reason, expected);
        return back(file);
    }

    @PostMapping("/{amendment}/withdrawal")
    @PreAuthorize("hasRole('DELEGATION')")
    RedirectView withdraw(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        revisiting.withdraw(new FileId(file), amendment, reason, expected);
        return back(file);
    }

    @PostMapping("/{amendment}/binding")
    @PreAuthorize("hasRole('DELEGATION')")
    RedirectView bind(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        revisiting.bind(new FileId(file), amendment, null, reason, expected);
        return back(file);
    }

    @PostMapping("/order")
    @PreAuthorize("hasRole('PRESIDENT')")
    RedirectView order(
            @PathVariable String file,
            @RequestParam(required = false) List<String> order,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        ordering.order(new FileId(file), order, reason, expected);
        return back(file);
    }

    @GetMapping("/{amendment}/source")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> source(@PathVariable String file, @PathVariable String amendment) {
        FileId id = new FileId(file);
        String name = String.valueOf(amendments.get(id, amendment).sourceName());
        return Attachments.asSent(name, amendments.source(id, amendment));
    }

    private static RedirectView back(String file) {
        return SeeOther.file(new FileId(file));
    }
}
