package org.placard.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.ChangingSessions;
import org.placard.calendar.MovesOtherwise;
import org.placard.calendar.Replan;
import org.placard.calendar.SettingCutoffs;
import org.placard.platform.Refusal;
import org.placard.platform.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The forms by which the secretariat keeps the calendar. A change is asked for, then shown with all that it would move,
 * then confirmed; it is refused, and the new list shown, if something else would move by then.
 */
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
    ModelAndView announce(
            @RequestParam String session,
            @RequestParam LocalDate opening,
            @RequestParam LocalDate closing,
            @RequestParam(required = false) String reason) {
        announcing.announce(session, opening, closing, reason, null);
        return page(session);
    }

    @GetMapping("/sessions/{id}/preview")
    ModelAndView preview(
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "1") int page) {
        return shown(id, fields, page);
    }

    @PostMapping("/sessions/{id}/changes")
    ModelAndView change(@PathVariable String id, @RequestParam Map<String, String> fields) {
        try {
            new AskedChange(fields).make(id, changing, setting);
            return page(id);
        } catch (Refusal refusal) {
            if (!MovesOtherwise.is(refusal)) {
                throw refusal;
            }
            return again(id, fields);
        }
    }

    private ModelAndView again(String id, Map<String, String> fields) {
        ModelAndView shown = shown(id, fields, 1);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown.addObject("otherwise", true);
    }

    private ModelAndView shown(String id, Map<String, String> fields, int page) {
        AskedChange asked = new AskedChange(fields);
        Replan replan = asked.preview(id, changing, setting);
        Map<String, String> kept = new TreeMap<>(fields);
        kept.keySet().removeAll(List.of("page", "seen", "_csrf"));
        return new ModelAndView("calendar/preview")
                .addObject("council", replan.before())
                .addObject("preview", PreviewSheet.of(replan, page))
                .addObject("change", asked.kind())
                .addObject("fields", kept)
                .addObject("pages", address(id, kept))
                .addObject("otherwise", false);
    }

    // A page of the list is the same question again: what would move is planned anew, never kept.
    private static String address(String id, Map<String, String> fields) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/sessions/{id}/preview");
        fields.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        Map<String, Object> values = new TreeMap<>(fields);
        values.put("id", id);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static ModelAndView page(String session) {
        return new ModelAndView(SeeOther.page("/sessions/" + session));
    }
}
