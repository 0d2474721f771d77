package org.placard.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placard.calendar.Cutoffs;
import org.placard.journal.Entry;
import org.placard.lifecycle.Act;
import org.placard.lifecycle.Acts;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Course;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actor;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Component;

/** Finds out where a file stands. */
@Component
public class Standings {

    static final MessageName STATE_JOINS = new MessageName("state-joins");

    private final Whereabouts whereabouts;
    private final Acts acts;
    private final Files files;
    private final Cutoffs cutoffs;

    Standings(Whereabouts whereabouts, Acts acts, Files files, Cutoffs cutoffs) {
        this.whereabouts = whereabouts;
        this.acts = acts;
        this.files = files;
        this.cutoffs = cutoffs;
    }

    /** @param entries the file's journal: it tells which steps lie behind */
    public Standing of(FileOverview file, List<Entry> entries, Actor reader) {
        List<OpenStep> open = whereabouts.openSteps(file.file());
        List<Standing.Running> running = whereabouts.courses(file.file()).stream()
                .sorted(Comparator.comparing(
                        (Course course) -> course.key().subject(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(course -> running(course, entries))
                .toList();
        Map<Boolean, List<Act>> possible =
                this.acts.of(file.file(), reader).stream().collect(Collectors.partitioningBy(Act::possible));
        // What the reader most likely came for stands first.
        List<Form> forms = possible.get(true).stream()
                .map(Form::of)
                .sorted(Comparator.comparing(Form::rare))
                .toList();
        return new Standing(open, forms, possible.get(false), running, deadlines(file));
    }

    private List<Deadline> deadlines(FileOverview file) {
        List<Deadline> deadlines = new ArrayList<>(files.deadlines(file.file()));
        if (whereabouts.awaits(STATE_JOINS, BusinessKey.of(file.file()))) {
            cutoffs.cosponsorship(file.session())
                    .map(moment -> new Deadline(file.file(), null, "cosponsorship", Geneva.day(moment), null))
                    .ifPresent(deadlines::add);
        }
        deadlines.sort(Comparator.comparing(Deadline::on));
        return deadlines;
    }

    // Several processes of one kind can run for a file's obligations; which of them a step was taken in, only the
    // file's own processes tell without doubt.
    private static Standing.Running running(Course course, List<Entry> entries) {
        List<String> done = course.key().subject() != null
                ? List.of()
                : entries.stream()
                        .flatMap(entry -> entry.steps().stream())
                        .filter(step -> step.process().startsWith(course.process() + ":"))
                        .filter(step -> step.element() != null && step.what().equals("ended"))
                        .map(step -> step.element())
                        .filter(element -> !course.tokens().contains(element))
                        .distinct()
                        .toList();
        return new Standing.Running(
                course.process(), course.definition(), course.key().subject(), course.tokens(), done);
    }
}
