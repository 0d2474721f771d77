package org.placard.mandates;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftRef;
import org.placard.lifecycle.TimersTogether;
import org.placard.lifecycle.WaitingTimer;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/**
 * When a session's dates change, the due dates that hang on them change, each in its own file's journal, and the
 * reminders that are not told yet with them. Those that were told are superseded by the notice of the move. What is met
 * stays as it is. A slot on a day on which the session no longer sits lapses: the meeting is due by the session's end
 * again, and its notice says so.
 */
@Component
class DueDatesThatMove implements SessionDependent {

    private static final String LADDER = "next-rung";
    private static final String RECURRENCE = "next-begins";

    private final Journal journal;
    private final TimersTogether timers;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final RemindersTold told;
    private final Slots slots;
    private final Ladders ladders;

    DueDatesThatMove(
            Journal journal,
            TimersTogether timers,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            RemindersTold told,
            Slots slots,
            Ladders ladders) {
        this.journal = journal;
        this.timers = timers;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.told = told;
        this.slots = slots;
        this.ladders = ladders;
    }

    @Override
    public Plan plan(Session session) {
        List<MovedDue> moved = moved(session);
        if (moved.isEmpty()) {
            return new MovedDues(List.of(), List.of(), session, this);
        }
        return new MovedDues(moved, rungs(moved), session, this);
    }

    private List<MovedDue> moved(Session session) {
        Instant at = journal.now();
        List<Obligation> waiting = obligations.waitingFor(session.id());
        Map<UUID, List<DueDate>> dues = dueDates.openAt(session.id());
        Map<FileId, DraftRef> documents = drafts.references(
                waiting.stream().map(Obligation::file).distinct().toList());
        Map<RemindersTold.Of, List<RemindersTold.Told>> reminders = told.at(session.id());
        return waiting.stream()
                .flatMap(one -> inOrder(one, dues)
                        .flatMap(due -> due.movedWith(session, at).stream()
                                .map(after -> new MovedDue(
                                        documents.get(one.file()),
                                        one,
                                        due,
                                        after,
                                        reminders.getOrDefault(
                                                new RemindersTold.Of(one.id(), due.stage()), List.of())))))
                .toList();
    }

    private static Stream<DueDate> inOrder(Obligation one, Map<UUID, List<DueDate>> dues) {
        return dues.get(one.id()).stream().sorted(Comparator.comparing(DueDate::stage));
    }

    private List<MovedRung> rungs(List<MovedDue> moved) {
        List<WaitingTimer> waiting = timers.of(
                moved.stream().map(due -> due.obligation().key()).distinct().toList(), "due");
        Map<RemindersTold.Of, MovedDue> byDue = MovedDue.byDue(moved);
        return waiting.stream()
                .flatMap(timer -> rung(timer, byDue).stream())
                .filter(MovedRung::moves)
                .toList();
    }

    // The moments of the timers, computed as their diagrams ask for them.
    private Optional<MovedRung> rung(WaitingTimer timer, Map<RemindersTold.Of, MovedDue> byDue) {
        return switch (timer.element()) {
            case LADDER ->
                Optional.ofNullable(byDue.get(RemindersTold.Of.of(timer)))
                        .map(due -> new MovedRung(due, timer, due.next(ladders)));
            case RECURRENCE ->
                byDue.values().stream()
                        .filter(due -> due.obligation().key().equals(timer.key()))
                        .filter(MovedDue::isLast)
                        .findFirst()
                        .map(due -> new MovedRung(due, timer, ladders.morningAfter(due.after())));
            default -> Optional.empty();
        };
    }

    void carryOut(List<MovedDue> moved, List<MovedRung> rungs, Session session) {
        Instant at = journal.now();
        slots.lapse(
                moved.stream()
                        .filter(MovedDue::lapses)
                        .map(due -> due.obligation().id())
                        .toList(),
                at);
        dueDates.move(moved);
        told.supersede(moved.stream().filter(MovedDue::supersedes).toList(), at);
        moved.forEach(due -> journal.happened(due.obligation().file(), due.event(session)));
        timers.move(MovedRung.moments(rungs));
    }
}
