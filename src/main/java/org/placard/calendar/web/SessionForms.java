package org.placard.calendar.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.ChangingSessions;
import org.placard.calendar.Cutoff;
import org.placard.calendar.SettingCutoffs;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The forms by which the secretariat keeps the calendar. */
@Controller
@PreAuthorize("hasRole('SECRETARIAT')")
class SessionForms {

    private final AnnouncingSessions announcing;
    private final ChangingSessions changing;
    private final SettingCutoffs setting;

    SessionForms(AnnouncingSessions announcing, ChangingSessions changing, SettingCutoffs setting) {
        this.announcing = announcing;
        this.changing = changing;
        this.setting = setting;
    }

    @PostMapping("/sessions")
    RedirectView announce(
            @RequestParam String session,
            @RequestParam LocalDate opening,
            @RequestParam LocalDate closing,
            @RequestParam(required = false) String reason) {
        announcing.announce(session, opening, closing, reason, null);
        return page(session);
    }

    @PostMapping("/sessions/{id}/dates")
    RedirectView change(
            @PathVariable String id,
            @RequestParam LocalDate opening,
            @RequestParam LocalDate closing,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        changing.change(id, opening, closing, reason, expected);
        return page(id);
    }

    @PostMapping("/sessions/{id}/suspension")
    RedirectView suspend(
            @PathVariable String id,
            @RequestParam LocalDate lastDay,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        changing.suspend(id, lastDay, reason, expected);
        return page(id);
    }

    @PostMapping("/sessions/{id}/resumption")
    RedirectView resume(
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam LocalDate closing,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        changing.resume(id, on, closing, reason, expected);
        return page(id);
    }

    /** @param at in Geneva; empty for the default */
    @PostMapping("/sessions/{id}/cut-offs")
    RedirectView setCutoff(
            @PathVariable String id,
            @RequestParam String cutoff,
            @RequestParam(required = false) LocalDateTime at,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        setting.set(id, Cutoff.of(cutoff), at, reason, expected);
        return page(id);
    }

    private static RedirectView page(String session) {
        return SeeOther.page("/sessions/" + session);
    }
}
