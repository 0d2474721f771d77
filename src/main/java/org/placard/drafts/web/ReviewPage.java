package org.placard.drafts.web;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.placard.drafts.Correcting;
import org.placard.drafts.Drafts;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.drafts.Revising;
import org.placard.drafts.Tabling;
import org.placard.platform.FileId;
import org.placard.platform.web.Attachments;
import org.placard.platform.web.SeeOther;
import org.placard.states.States;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;

/** A delegation brings a text, sees what was read from it, and confirms or corrects that. */
@Controller
@PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
class ReviewPage {

    private final ReadingTexts texts;
    private final Proposals proposals;
    private final Tabling tabling;
    private final Correcting correcting;
    private final Revising revising;
    private final Drafts drafts;
    private final States states;

    ReviewPage(
            ReadingTexts texts,
            Proposals proposals,
            Tabling tabling,
            Correcting correcting,
            Revising revising,
            Drafts drafts,
            States states) {
        this.texts = texts;
        this.proposals = proposals;
        this.tabling = tabling;
        this.correcting = correcting;
        this.revising = revising;
        this.drafts = drafts;
        this.states = states;
    }

    @GetMapping("/submit")
    String submit() {
        return "drafts/submit";
    }

    @PostMapping("/readings")
    RedirectView read(@RequestParam MultipartFile file) throws IOException {
        return review(texts.read(file.getBytes(), nameOf(file), null));
    }

    /** A text for a file that is there: the first if it was announced, a correction if it was given back, else a revision. */
    @PostMapping({"/files/{id}/tabling", "/files/{id}/revisions", "/files/{id}/correction"})
    RedirectView revise(@PathVariable String id, @RequestParam MultipartFile file) throws IOException {
        FileId revised = drafts.get(new FileId(id)).file();
        return review(texts.read(file.getBytes(), nameOf(file), revised));
    }

    @GetMapping("/readings/{id}")
    String review(@PathVariable UUID id, Model model, Locale locale) {
        ReadText read = texts.own(id);
        model.addAttribute("proposal", proposals.of(read));
        model.addAttribute("revises", read.revises());
        model.addAttribute("replaces", read.revises() != null && !tabling.isAwaited(read.revises()));
        model.addAttribute("states", states.namesIn(locale));
        return "drafts/review";
    }

    @GetMapping("/readings/{id}/source")
    ResponseEntity<byte[]> source(@PathVariable UUID id) {
        ReadText read = texts.own(id);
        return Attachments.asSent(read.sourceName(), read.source());
    }

    @PostMapping("/readings/{id}/confirm")
    RedirectView confirm(@PathVariable UUID id, @ModelAttribute ReadingForm form) {
        FileId revised = texts.own(id).revises();
        if (revised == null) {
            return SeeOther.file(tabling.table(id, form.confirmation(), form.reason()));
        }
        if (tabling.isAwaited(revised)) {
            tabling.table(revised, id, form.confirmation(), form.reason(), form.expected());
        } else if (correcting.isAwaited(revised)) {
            correcting.tableAgain(revised, id, form.confirmation(), form.reason(), form.expected());
        } else {
            revising.handIn(revised, id, form.confirmation(), form.reason(), form.expected());
        }
        return SeeOther.file(revised);
    }

    private static RedirectView review(ReadText read) {
        return SeeOther.page("/readings/" + read.id());
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "text" : name;
    }
}
