package org.placard.amendments.web;

import java.util.List;
import org.placard.action.Ballot;
import org.placard.action.Manner;
import org.placard.action.ReadingRollCalls;
import org.placard.action.Result;
import org.placard.amendments.Amendment;
import org.placard.amendments.Amendments;
import org.placard.amendments.Change;
import org.placard.amendments.CheckingAmendments;
import org.placard.amendments.DecidingAmendments;
import org.placard.amendments.OrderingAmendments;
import org.placard.amendments.ProposedAmendment;
import org.placard.amendments.RevisitingAmendments;
import org.placard.amendments.TablingAmendments;
import org.placard.amendments.VotingOrders;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Amendments for programs. */
@RestController
@RequestMapping("/api/files/{file}/amendments")
class AmendmentApi {

    private final TablingAmendments tabling;
    private final CheckingAmendments checking;
    private final DecidingAmendments deciding;
    private final RevisitingAmendments revisiting;
    private final OrderingAmendments ordering;
    private final Amendments amendments;
    private final VotingOrders orders;
    private final ReadingRollCalls reading;
    private final Drafts drafts;

    AmendmentApi(
            TablingAmendments tabling,
            CheckingAmendments checking,
            DecidingAmendments deciding,
            RevisitingAmendments revisiting,
            OrderingAmendments ordering,
            Amendments amendments,
            VotingOrders orders,
            ReadingRollCalls reading,
            Drafts drafts) {
        this.tabling = tabling;
        this.checking = checking;
        this.deciding = deciding;
        this.revisiting = revisiting;
        this.ordering = ordering;
        this.amendments = amendments;
        this.orders = orders;
        this.reading = reading;
        this.drafts = drafts;
    }

    /**
     * @param changes paragraph by paragraph; or {@code words} that describe the amendment as a whole
     * @param sponsors ISO 3166-1 alpha-3 codes of the States beside the one that tables it
     */
    record Tabled(List<Change> changes, String words, List<String> sponsors, String reason) {}

    /** @param decision accepted or returned */
    record Check(String decision, String reason) {}

    record Because(String reason) {}

    /** @param changes by the numbers of the new text; none where they are the same as before */
    record Binding(List<Change> changes, String reason) {}

    /** As for the action on a draft. */
    record Voted(
            String manner,
            Integer inFavour,
            Integer against,
            Integer abstentions,
            String reason,
            List<Ballot> rollCall,
            String printed,
            Boolean othersAbsent) {}

    /** @param order ids of the amendments before the Council, the first to be voted on first */
    record Order(List<String> order, String reason) {}

    /**
     * @param votingOrder ids of those before the Council, the next one first
     * @param set whether the President set that order, or it is the default
     */
    record Listed(List<Amendment> amendments, List<String> votingOrder, boolean set) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Listed all(@PathVariable String file) {
        FileId id = drafts.get(new FileId(file)).file();
        List<String> order = orders.of(id).stream().map(Amendment::id).toList();
        return new Listed(amendments.of(id), order, orders.isSet(id));
    }

    @GetMapping("/{amendment}")
    @PreAuthorize("isAuthenticated()")
    Amendment one(@PathVariable String file, @PathVariable String amendment) {
        return amendments.get(new FileId(file), amendment);
    }

    @PostMapping
    @PreAuthorize("hasRole('DELEGATION')")
    Amendment table(
            @PathVariable String file,
            @RequestBody Tabled tabled,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        ProposedAmendment proposed =
                new ProposedAmendment(tabled.changes(), tabled.words(), tabled.sponsors(), null, null);
        FileId id = new FileId(file);
        return amendments.get(id, tabling.table(id, proposed, tabled.reason(), Expected.entry(ifMatch)));
    }

    @PostMapping("/{amendment}/check")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Amendment check(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestBody Check check,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        checking.check(new FileId(file), amendment, check.decision(), check.reason(), Expected.entry(ifMatch));
        return one(file, amendment);
    }

    @PostMapping("/{amendment}/issue")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Amendment issue(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestBody Because because,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        checking.issue(new FileId(file), amendment, because.reason(), Expected.entry(ifMatch));
        return one(file, amendment);
    }

    @PostMapping("/{amendment}/acceptance")
    @PreAuthorize("hasRole('DELEGATION')")
    Amendment accept(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestBody Because because,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        deciding.accept(new FileId(file), amendment, because.reason(), Expected.entry(ifMatch));
        return one(file, amendment);
    }

    @PostMapping("/{amendment}/vote")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Amendment vote(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestBody Voted vote,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        Result result = Result.of(
                Manner.of(vote.manner()),
                vote.inFavour(),
                vote.against(),
                vote.abstentions(),
                reading.sent(vote.printed(), vote.rollCall(), Boolean.TRUE.equals(vote.othersAbsent())));
        deciding.vote(new FileId(file), amendment, result, vote.reason(), Expected.entry(ifMatch));
        return one(file, amendment);
    }

    @PostMapping("/{amendment}/not-put")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Amendment drop(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestBody Because because,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        deciding.drop(new FileId(file), amendment, because.reason(), Expected.entry(ifMatch));
        return one(file, amendment);
    }

    @PostMapping("/{amendment}/withdrawal")
    @PreAuthorize("hasRole('DELEGATION')")
    Amendment withdraw(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestBody Because because,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        revisiting.withdraw(new FileId(file), amendment, because.reason(), Expected.entry(ifMatch));
        return one(file, amendment);
    }

    @PostMapping("/{amendment}/binding")
    @PreAuthorize("hasRole('DELEGATION')")
    Amendment bind(
            @PathVariable String file,
            @PathVariable String amendment,
            @RequestBody Binding binding,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        revisiting.bind(new FileId(file), amendment, binding.changes(), binding.reason(), Expected.entry(ifMatch));
        return one(file, amendment);
    }

    @PutMapping("/order")
    @PreAuthorize("hasRole('PRESIDENT')")
    Listed order(
            @PathVariable String file,
            @RequestBody Order order,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        ordering.order(new FileId(file), order.order(), order.reason(), Expected.entry(ifMatch));
        return all(file);
    }
}
