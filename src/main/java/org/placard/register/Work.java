package org.placard.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.calendar.Cutoffs;
import org.placard.calendar.SessionId;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Component;

/** What there is to do in all files: one look at the engine and one at the tables, however many files there are. */
@Component
public class Work {

    private final Files files;
    private final Whereabouts whereabouts;
    private final Cutoffs cutoffs;

    Work(Files files, Whereabouts whereabouts, Cutoffs cutoffs) {
        this.files = files;
        this.whereabouts = whereabouts;
        this.cutoffs = cutoffs;
    }

    /** A file in a list: what it waits for and its next deadline, null for none. */
    public record Listed(FileOverview file, List<OpenStep> open, Deadline next) {}

    /** A step that waits, in its file; the deadline that it has to keep, null for none. */
    public record Waiting(FileOverview file, OpenStep step, Deadline next) {}

    public record Stage(String step, List<Waiting> waiting) {}

    /** A deadline in its file; the end of co-sponsorship is a session's: it has no file. */
    public record Upcoming(Deadline deadline, FileOverview file, String session) {}

    public List<Listed> files() {
        Map<FileId, List<OpenStep>> open = whereabouts.allOpenSteps().stream()
                .collect(Collectors.groupingBy(step -> step.key().file()));
        Map<FileId, List<Deadline>> deadlines =
                files.deadlines().stream().collect(Collectors.groupingBy(Deadline::file));
        return files.all().stream()
                .map(file -> new Listed(
                        file,
                        open.getOrDefault(file.file(), List.of()),
                        deadlines.getOrDefault(file.file(), List.of()).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** What waits for a group, by stage; within a stage what is due first comes first. */
    public List<Stage> stages(String group) {
        Map<FileId, FileOverview> byFile = byFile();
        List<Deadline> deadlines = files.deadlines();
        Map<String, List<Waiting>> byStep = whereabouts.allOpenSteps().stream()
                .filter(step -> step.groups().contains(group))
                .filter(step -> byFile.containsKey(step.key().file()))
                .map(step -> new Waiting(byFile.get(step.key().file()), step, deadline(step, deadlines)))
                .sorted(Comparator.comparing(Work::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(waiting -> waiting.step().step()));
        return byStep.entrySet().stream()
                .map(stage -> new Stage(stage.getKey(), stage.getValue()))
                .sorted(Comparator.comparing(stage -> Stages.place(stage.step())))
                .toList();
    }

    /** The days by which something has to be done, the first day first. */
    public List<Upcoming> deadlines() {
        Map<FileId, FileOverview> byFile = byFile();
        Stream<Upcoming> ofFiles = files.deadlines().stream()
                .filter(deadline -> byFile.containsKey(deadline.file()))
                .map(deadline -> new Upcoming(deadline, byFile.get(deadline.file()), null));
        return Stream.concat(ofFiles, cutOffs(byFile))
                .sorted(Comparator.comparing(upcoming -> upcoming.deadline().on()))
                .toList();
    }

    /** The files that States can join now. */
    public Set<FileId> openForCosponsorship() {
        return whereabouts.awaiting(Standings.STATE_JOINS).stream()
                .map(BusinessKey::file)
                .collect(Collectors.toSet());
    }

    private Stream<Upcoming> cutOffs(Map<FileId, FileOverview> byFile) {
        return openForCosponsorship().stream()
                .map(byFile::get)
                .filter(Objects::nonNull)
                .map(FileOverview::session)
                .distinct()
                .flatMap(session -> cutoffs.cosponsorship(session).stream()
                        .map(moment -> new Deadline(
                                new SessionId(session).file(), null, "cosponsorship", Geneva.day(moment), null))
                        .map(deadline -> new Upcoming(deadline, null, session)));
    }

    private Map<FileId, FileOverview> byFile() {
        Collection<FileOverview> all = files.all();
        return all.stream().collect(Collectors.toMap(FileOverview::file, Function.identity()));
    }

    private static Deadline deadline(OpenStep step, List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.file().equals(step.key().file()))
                .filter(deadline ->
                        Objects.equals(deadline.subject(), step.key().subject()))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(Waiting waiting) {
        return waiting.next() == null ? null : waiting.next().on();
    }
}
