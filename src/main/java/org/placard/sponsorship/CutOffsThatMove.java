package org.placard.sponsorship;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.calendar.Cutoff;
import org.placard.calendar.Cutoffs;
import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.drafts.Drafts;
import org.placard.journal.contract.DraftRef;
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
        Map<FileId, DraftRef> documents = drafts.references(files);
        Optional<Instant> after = cutoffs.at(Cutoff.COSPONSORSHIP, session);
        List<WaitingTimer> moving =
                timers.of(files.stream().map(BusinessKey::of).toList(), Cutoff.COSPONSORSHIP.word()).stream()
                        .filter(timer -> timer.element().equals(Cosponsorship.CUT_OFF))
                        .filter(timer -> !Optional.ofNullable(timer.due()).equals(after))
                        .toList();
        return new MovedCutOffs(moving, documents, after, timers);
    }
}
