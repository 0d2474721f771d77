package org.placard.action;

import java.time.LocalDate;
import java.util.List;
import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
import org.placard.journal.contract.MemberVote;
import org.placard.journal.contract.RollCallRecorded;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Keeps how the Council voted, whatever it voted on. Called inside a journalled command. */
@Component
public class RecordingVotes {

    private final Journal journal;
    private final Drafts drafts;
    private final CallingTheRoll roll;
    private final RollCalls rollCalls;

    RecordingVotes(Journal journal, Drafts drafts, CallingTheRoll roll, RollCalls rollCalls) {
        this.journal = journal;
        this.drafts = drafts;
        this.roll = roll;
        this.rollCalls = rollCalls;
    }

    /**
     * Holds the roll-call against the members of the day and keeps it. A result with figures only, or without a vote,
     * stays as it is: whoever asks keeps the figures.
     *
     * @param what the file for its draft, {@code <file>/<subject>} for a part of it
     * @return the result with a complete roll-call
     * @throws Refusal as {@link CallingTheRoll#complete(Result, LocalDate)}
     */
    public Result record(BusinessKey what, Result given, LocalDate on) {
        Result complete = roll.complete(given, on);
        if (complete.rollCall() != null) {
            rollCalls.keep(what, complete.rollCall());
            journal.happened(what.file(), event(what, complete, on));
        }
        return complete;
    }

    private RollCallRecorded event(BusinessKey what, Result result, LocalDate on) {
        List<MemberVote> votes = result.rollCall().votes().entrySet().stream()
                .map(vote -> new MemberVote(vote.getKey(), vote.getValue().word()))
                .toList();
        return new RollCallRecorded(drafts.reference(what.file()), what.subject(), on, result.tally(), votes);
    }
}
