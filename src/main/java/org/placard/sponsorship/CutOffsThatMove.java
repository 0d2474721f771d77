package org.placard.sponsorship;

import java.util.List;
import org.placard.calendar.Cutoff;
import org.placard.calendar.Cutoffs;
import org.placard.calendar.Move;
import org.placard.calendar.MovedTimers;
import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.drafts.Drafts;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.TimersTogether;
import org.placard.lifecycle.WaitingTimer;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/** When a session's dates or cut-offs change, the end of co-sponsorship of its drafts moves. */
@Component
class CutOffsThatMove implements SessionDependent {

    private final Drafts drafts;
    private final Cutoffs cutoffs;
    private final TimersTogether timers;

    CutOffsThatMove(Drafts drafts, Cutoffs cutoffs, TimersTogether timers) {
        this.drafts = drafts;
        this.cutoffs = cutoffs;
        this.timers = timers;
    }

    @Override
    public Plan plan(Session session) {
        List<FileId> files = drafts.ofSession(session.id().value());
        String name = Cutoff.COSPONSORSHIP.word();
        List<WaitingTimer> ends = timers.of(files.stream().map(BusinessKey::of).toList(), name).stream()
                .filter(timer -> timer.element().equals(Cosponsorship.CUT_OFF))
                .toList();
        return new MovedTimers(
                "move-cut-off",
                Move.Kind.CUT_OFF,
                name,
                ends,
                drafts.references(files),
                cutoffs.at(Cutoff.COSPONSORSHIP, session),
                timers);
    }
}
