package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.calendar.Move;
import org.placard.calendar.Session;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DueDateMoved;
import org.placard.journal.contract.ToldReminder;

/**
 * A due date that moves with its session.
 *
 * @param told the reminders of it that were told, in the order in which they were
 */
record MovedDue(DraftRef draft, Obligation obligation, DueDate before, DueDate after, List<RemindersTold.Told> told) {

    static Map<RemindersTold.Of, MovedDue> byDue(List<MovedDue> moved) {
        return moved.stream()
                .collect(Collectors.toMap(
                        due -> new RemindersTold.Of(
                                due.obligation().id(), due.after().stage()),
                        Function.identity()));
    }

    /** Whether the meeting loses its slot. */
    boolean lapses() {
        return before.hangsOnSlot() && !after.hangsOnSlot();
    }

    boolean supersedes() {
        return !superseded().isEmpty();
    }

    /** Whether it is the last one on the obligation's way. */
    boolean isLast() {
        List<Stage> stages = obligation.stages();
        return stages.get(stages.size() - 1) == after.stage();
    }

    /** The moment of the next reminder from now on; empty while the due date is not known. */
    Optional<Instant> next(Ladders ladders) {
        return ladders.next(obligation, after, rungs(one -> true), rungs(RemindersTold.Told::acknowledged))
                .map(Ladder.Planned::moment);
    }

    private Set<String> rungs(Predicate<RemindersTold.Told> which) {
        return told.stream().filter(which).map(RemindersTold.Told::rung).collect(Collectors.toSet());
    }

    DueDateMoved event(Session session) {
        List<ToldReminder> superseded = superseded().stream()
                .map(one -> new ToldReminder(one.rung(), one.dueOn()))
                .toList();
        return new DueDateMoved(
                draft,
                obligation.reference(),
                after.on(),
                before.date(),
                session.id().value(),
                superseded.size(),
                superseded);
    }

    Stream<Move> moves() {
        return Stream.of(
                        Stream.of(move(Move.Kind.DUE_DATE, after.stage().word(), after.date())),
                        lapses() ? Stream.of(move(Move.Kind.SLOT, after.stage().word(), null)) : Stream.<Move>empty(),
                        superseded().stream().map(one -> move(Move.Kind.REMINDER, one.rung(), null)))
                .flatMap(Function.identity());
    }

    private Move move(Move.Kind kind, String name, LocalDate to) {
        return new Move(
                kind,
                obligation.file(),
                draft.name(),
                obligation.id().toString(),
                obligation.title(),
                name,
                before.date(),
                to);
    }

    // A reminder is superseded once: the notice that did it stands in its place.
    private List<RemindersTold.Told> superseded() {
        return told.stream().filter(one -> !one.superseded()).toList();
    }
}
