package org.placard.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placard.drafts.Consideration;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Obstacles;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** The programme of work of a session and the order of the day of its meetings, with what each draft still lacks. */
@Component
public class Programme {

    private final Files files;
    private final Whereabouts whereabouts;
    private final Obstacles obstacles;

    Programme(Files files, Whereabouts whereabouts, Obstacles obstacles) {
        this.files = files;
        this.whereabouts = whereabouts;
        this.obstacles = obstacles;
    }

    /**
     * A draft in its place.
     *
     * @param place within its meeting, from 1
     * @param open the steps that it waits for; empty once it has an outcome
     * @param lacks what stands in the way of action besides these steps; empty once it has an outcome
     */
    public record Item(FileOverview file, int place, List<OpenStep> open, List<Refusal> lacks) {

        /** Whether the Council can act on it as soon as it comes up. */
        public boolean ready() {
            return lacks.isEmpty()
                    && open.stream().anyMatch(step -> step.step().equals(Consideration.TAKE_ACTION.id()));
        }
    }

    public record Meeting(int number, List<Item> items) {

        /** How many drafts the Council has still to take. */
        public long left() {
            return items.stream().filter(item -> item.file().outcome() == null).count();
        }
    }

    public record Day(LocalDate date, List<Meeting> meetings) {}

    /**
     * @param unplaced drafts without outcome that have no day yet
     */
    public record Session(List<Day> days, List<FileOverview> unplaced) {}

    public Session of(String session) {
        List<FileOverview> all = files.programme(session);
        Map<LocalDate, List<FileOverview>> byDay = all.stream()
                .filter(file -> file.slot() != null)
                .collect(Collectors.groupingBy(file -> file.slot().on(), TreeMap::new, Collectors.toList()));
        return new Session(
                byDay.entrySet().stream()
                        .map(day -> new Day(day.getKey(), meetings(day.getValue())))
                        .toList(),
                all.stream()
                        .filter(file -> file.slot() == null && file.outcome() == null)
                        .toList());
    }

    /** A day without meetings where nothing is to be acted on. */
    public Day day(String session, LocalDate date) {
        return of(session).days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElse(new Day(date, List.of()));
    }

    private List<Meeting> meetings(List<FileOverview> day) {
        Map<Integer, List<FileOverview>> byMeeting = day.stream()
                .collect(Collectors.groupingBy(file -> file.slot().meeting(), TreeMap::new, Collectors.toList()));
        return byMeeting.entrySet().stream()
                .map(meeting -> new Meeting(meeting.getKey(), items(meeting.getValue())))
                .toList();
    }

    private List<Item> items(List<FileOverview> meeting) {
        return IntStream.range(0, meeting.size())
                .mapToObj(index -> item(meeting.get(index), index + 1))
                .toList();
    }

    private Item item(FileOverview file, int place) {
        return file.outcome() == null
                ? new Item(file, place, open(file.file()), lacks(file.file()))
                : new Item(file, place, List.of(), List.of());
    }

    private List<OpenStep> open(FileId file) {
        return whereabouts.openSteps(file).stream()
                .filter(step -> step.key().subject() == null)
                .toList();
    }

    private List<Refusal> lacks(FileId file) {
        return obstacles.of(Consideration.TAKE_ACTION.id(), BusinessKey.of(file));
    }
}
