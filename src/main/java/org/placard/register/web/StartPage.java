package org.placard.register.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.register.Files;
import org.placard.register.Work;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: each role sees its own work. */
@Controller
@PreAuthorize("isAuthenticated()")
class StartPage {

    private static final int NEXT = 20;

    private final Work work;
    private final Files files;

    StartPage(Work work, Files files) {
        this.work = work;
        this.files = files;
    }

    @GetMapping("/")
    String start(Model model) {
        Actor actor = Actors.current();
        switch (actor.role()) {
            case SECRETARIAT -> secretariat(model, actor);
            case PRESIDENT -> president(model, actor);
            case DELEGATION -> delegation(model, actor);
            default -> model.addAttribute("files", work.files());
        }
        return "start/" + group(actor.role());
    }

    @GetMapping("/files")
    String files(Model model) {
        model.addAttribute("files", work.files());
        return "files/list";
    }

    private void secretariat(Model model, Actor actor) {
        model.addAttribute("stages", work.stages(group(actor.role())));
        deadlines(model);
    }

    private void president(Model model, Actor actor) {
        model.addAttribute("stages", work.stages(group(actor.role())));
        model.addAttribute("programme", programme());
        model.addAttribute(
                "open",
                work.files().stream()
                        .filter(listed -> listed.file().outcome() == null)
                        .toList());
        deadlines(model);
    }

    private void delegation(Model model, Actor actor) {
        Set<FileId> sponsored = Set.copyOf(files.sponsoredBy(actor.state()));
        Set<FileId> joinable = work.openForCosponsorship();
        List<Work.Listed> all = work.files();
        model.addAttribute(
                "own",
                all.stream()
                        .filter(listed -> sponsored.contains(listed.file().file()))
                        .toList());
        model.addAttribute(
                "joinable",
                all.stream()
                        .filter(listed -> joinable.contains(listed.file().file()))
                        .filter(listed -> !sponsored.contains(listed.file().file()))
                        .toList());
    }

    private void deadlines(Model model) {
        List<Work.Upcoming> all = work.deadlines();
        model.addAttribute("deadlines", all.stream().limit(NEXT).toList());
        model.addAttribute("more", Math.max(0, all.size() - NEXT));
    }

    private List<Work.Upcoming> programme() {
        return work.deadlines().stream()
                .filter(upcoming -> upcoming.deadline().kind().equals("action"))
                .toList();
    }

    private static String group(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
