package org.placard.mandates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.calendar.Session;
import org.placard.calendar.Sessions;
import org.placard.drafts.Drafts;
import org.placard.drafts.OrderedObligation;
import org.placard.journal.Journal;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.ObligationOpened;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/**
 * When a draft is adopted, what it orders becomes obligations, each with its due dates and its process. What comes back
 * gets its next occurrence here too.
 */
@Service
public class OpeningFollowUp {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final Derivation derivation;

    OpeningFollowUp(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Sessions sessions,
            Obligations obligations,
            DueDates dueDates,
            Derivation derivation) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.sessions = sessions;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.derivation = derivation;
    }

    public void open(FileId file) {
        List<Obligation> opened = opened(file, drafts.ordered(file));
        opened.forEach(this::enter);
        // Only now: a report's process asks at once whether the meeting that it is on is still to come.
        opened.forEach(this::start);
    }

    /** Opens the occurrence after this one; nothing where it was the last, or where the next one runs already. */
    public void openNext(BusinessKey key) {
        Obligation before = obligations.of(key);
        Occurrences.after(before)
                .filter(session -> !obligations.isFollowed(before.id()))
                .map(session -> before.next(session, journal.now()))
                .ifPresent(next -> {
                    enter(next);
                    start(next);
                });
    }

    // Links point backwards (the draft's confirmation sees to it), so that a meeting is here before the report on it.
    private List<Obligation> opened(FileId file, List<OrderedObligation> ordered) {
        Instant at = journal.now();
        String adoptedAt = drafts.get(file).session();
        List<Obligation> opened = new ArrayList<>();
        Map<Integer, Obligation> meetings = new HashMap<>();
        for (OrderedObligation one : ordered) {
            Kind kind = Kind.find(one.kind()).orElseThrow();
            Obligation meeting = kind == Kind.REPORT ? meetings.get(one.dependsOn()) : null;
            Obligation obligation = Obligation.opened(
                    file, kind, one, Occurrences.of(one, adoptedAt), meeting == null ? null : meeting.id(), at);
            opened.add(obligation);
            if (kind == Kind.MEETING && obligation.council()) {
                meetings.put(one.ordinal(), obligation);
            }
        }
        return opened;
    }

    private void enter(Obligation obligation) {
        obligations.add(obligation);
        Optional<Session> session = Optional.ofNullable(obligation.session()).flatMap(sessions::hold);
        List<DueDate> dues = derivation.of(obligation, session);
        dues.forEach(due -> dueDates.set(obligation.id(), due));
        List<DueOn> told = dues.stream().map(DueDate::on).toList();
        journal.happened(
                obligation.file(),
                new ObligationOpened(drafts.reference(obligation.file()), obligation.reference(), told));
    }

    private void start(Obligation obligation) {
        lifecycle.start(obligation.process(), obligation.key());
        if (Occurrences.after(obligation).isPresent()) {
            lifecycle.start(RecurringObligation.PROCESS, obligation.key());
        }
    }
}
