package org.placard.action.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.placard.action.CallingTheRoll;
import org.placard.action.ReadingRollCalls;
import org.placard.action.RollCall;
import org.placard.action.TakingAction;
import org.placard.drafts.Drafts;
import org.placard.journal.Trail;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.placard.platform.web.RefusalWords;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a clerk records how each member voted. A pasted list becomes ticks first, to be looked at; what is refused stays
 * on the page, so that nobody ticks forty-seven members twice.
 */
@Controller
@PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
class RollCallPage {

    private final Drafts drafts;
    private final Trail trail;
    private final CallingTheRoll roll;
    private final ReadingRollCalls reading;
    private final TakingAction action;
    private final RefusalWords words;
    private final Clock clock;

    RollCallPage(
            Drafts drafts,
            Trail trail,
            CallingTheRoll roll,
            ReadingRollCalls reading,
            TakingAction action,
            RefusalWords words,
            Clock clock) {
        this.drafts = drafts;
        this.trail = trail;
        this.roll = roll;
        this.reading = reading;
        this.action = action;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/files/{file}/roll-call")
    ModelAndView empty(@PathVariable String file, Model model) {
        FileId id = new FileId(file);
        return page(id, RollCallForm.empty(trail.last(id)), model);
    }

    @PostMapping("/files/{file}/roll-call")
    ModelAndView enter(
            @PathVariable String file, @RequestParam Map<String, String> fields, Model model, Locale locale) {
        FileId id = new FileId(file);
        RollCallForm form = new RollCallForm(fields);
        try {
            return form.pasted() ? page(id, read(form, model), model) : record(id, form);
        } catch (Refusal refusal) {
            model.addAttribute("refusal", words.of(refusal, locale));
            return page(id, form, model);
        }
    }

    private RollCallForm read(RollCallForm form, Model model) {
        RollCall read = reading.printed(form.get("printed"), true);
        roll.complete(read, Geneva.day(clock.instant()));
        model.addAttribute("counted", read.tally());
        return form.ticked(read);
    }

    private ModelAndView record(FileId file, RollCallForm form) {
        action.act(file, form.result(reading), form.get("reason"), form.expected());
        return new ModelAndView(SeeOther.file(file));
    }

    private ModelAndView page(FileId file, RollCallForm form, Model model) {
        LocalDate today = Geneva.day(clock.instant());
        model.addAttribute("draft", drafts.get(file));
        model.addAttribute("form", form);
        model.addAttribute("day", today);
        model.addAttribute("members", roll.on(today));
        return new ModelAndView("action/roll-call", model.asMap());
    }
}
