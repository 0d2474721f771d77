package org.placard.action.web;

import java.time.LocalDate;
import java.util.Map;
import org.placard.action.Actions;
import org.placard.action.OrderingTheDay;
import org.placard.action.Places;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The form that sets the order in which a meeting takes its drafts. */
@Controller
class OrderForms {

    private final OrderingTheDay ordering;

    OrderForms(OrderingTheDay ordering) {
        this.ordering = ordering;
    }

    @PostMapping("/sessions/{session}/programme/{day}/{meeting}")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView order(
            @PathVariable String session,
            @PathVariable LocalDate day,
            @PathVariable int meeting,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        ordering.order(session, new Actions.Slot(day, meeting), Places.order(fields), reason, expected);
        return SeeOther.page("/sessions/" + session + "/programme/" + day);
    }
}
