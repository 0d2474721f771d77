package org.placard.action.web;

import java.time.LocalDate;
import java.util.List;
import org.placard.action.Actions;
import org.placard.action.OrderingTheDay;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The order of the day for programs; they read it with the programme of work. */
@RestController
class OrderApi {

    private final OrderingTheDay ordering;

    OrderApi(OrderingTheDay ordering) {
        this.ordering = ordering;
    }

    /** @param order the files of all drafts of the meeting, the first one first */
    record Order(List<String> order, String reason) {}

    /** @param ifMatch number of the last entry of the session's journal */
    @PutMapping("/api/sessions/{session}/programme/{day}/{meeting}")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void order(
            @PathVariable String session,
            @PathVariable LocalDate day,
            @PathVariable int meeting,
            @RequestBody Order order,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        if (order.order() == null || order.order().contains(null)) {
            throw new Refusal(PlatformRule.MISSING, "order", "order");
        }
        List<FileId> files = order.order().stream().map(FileId::new).toList();
        ordering.order(session, new Actions.Slot(day, meeting), files, order.reason(), Expected.entry(ifMatch));
    }
}
