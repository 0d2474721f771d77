package org.placard.mandates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.calendar.Session;
import org.placard.calendar.SessionId;
import org.placard.calendar.Sessions;
import org.placard.drafts.Drafts;
import org.placard.drafts.OrderedObligation;
import org.placard.journal.Journal;
import org.placard.journal.contract.ObligationOpened;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** When a draft is adopted, what it orders becomes obligations, each with its due dates and its process. */
@Service
public class OpeningFollowUp {

    private static final String COUNCIL = "HRC";

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Obligations obligations;
    private final DueDates dueDates;

    OpeningFollowUp(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Sessions sessions,
            Obligations obligations,
            DueDates dueDates) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.sessions = sessions;
        this.obligations = obligations;
        this.dueDates = dueDates;
    }

    public void open(FileId file) {
        List<OrderedObligation> ordered = drafts.ordered(file);
        List<Obligation> opened = opened(file, ordered);
        opened.forEach(this::enter);
        noteNotFollowed(file, ordered);
        // Only now: a report's process asks at once whether the meeting that it is on is still to come.
        opened.forEach(one -> lifecycle.start(one.kind().process(), one.key()));
    }

    // Links point backwards (the draft's confirmation sees to it), so that a meeting is here before the report on it.
    private List<Obligation> opened(FileId file, List<OrderedObligation> ordered) {
        Instant at = journal.now();
        List<Obligation> opened = new ArrayList<>();
        Map<Integer, Obligation> meetings = new HashMap<>();
        for (OrderedObligation one : ordered) {
            followedKind(one).ifPresent(kind -> {
                Obligation meeting = kind == Kind.REPORT ? meetings.get(one.dependsOn()) : null;
                Obligation obligation = Obligation.opened(file, kind, one, meeting == null ? null : meeting.id(), at);
                opened.add(obligation);
                if (kind == Kind.MEETING) {
                    meetings.put(one.ordinal(), obligation);
                }
            });
        }
        return opened;
    }

    private void enter(Obligation obligation) {
        obligations.add(obligation);
        SessionId id = obligation.session();
        Optional<Session> session = sessions.hold(id);
        List<DueDate> dues = obligation.kind().stages().stream()
                .map(stage -> DueDate.derived(stage, id, session, obligation.openedAt()))
                .toList();
        dues.forEach(due -> dueDates.set(obligation.id(), due));
        journal.happened(
                obligation.file(),
                new ObligationOpened(
                        drafts.reference(obligation.file()),
                        obligation.reference(),
                        dues.stream().map(DueDate::on).toList()));
    }

    private void noteNotFollowed(FileId file, List<OrderedObligation> ordered) {
        String others = ordered.stream()
                .filter(one -> followedKind(one).isEmpty())
                .map(one -> "OP %d: %s, %s/%s".formatted(one.paragraph(), one.kind(), one.body(), one.session()))
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            journal.noted(file, "notFollowed", others);
        }
    }

    private static Optional<Kind> followedKind(OrderedObligation ordered) {
        return Kind.find(ordered.kind()).filter(kind -> COUNCIL.equals(ordered.body()));
    }
}
