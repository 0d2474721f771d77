package org.placard.mandates;

import java.time.LocalDate;
import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
import org.placard.journal.contract.MeetingHeld;
import org.placard.journal.contract.ReportDelivered;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.springframework.stereotype.Service;

/** What the diagrams of mandated meetings and reports bring about and ask when the token comes by. */
@Service
public class MandateMilestones {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final ReportSymbols symbols;

    MandateMilestones(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            ReportSymbols symbols) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.symbols = symbols;
    }

    /** Tells that the meeting was held, the reports on it included. */
    public void meetingHeld(BusinessKey key) {
        Obligation meeting = obligations.of(key);
        LocalDate on = dueDates.get(meeting.id(), Stage.MEETING).metOn();
        journal.happened(key.file(), new MeetingHeld(drafts.reference(key.file()), meeting.reference(), on));
        obligations
                .reportsOn(meeting.id())
                .forEach(report -> lifecycle.signal(MandatedReport.MEETING_HELD, report.key()));
    }

    public void reportDelivered(BusinessKey key) {
        Obligation report = obligations.of(key);
        LocalDate on = dueDates.get(report.id(), Stage.ISSUE).metOn();
        String symbol = symbols.find(report.id()).orElse(null);
        journal.happened(key.file(), new ReportDelivered(drafts.reference(key.file()), report.reference(), on, symbol));
    }

    /** Whether the report is on a meeting that is still to come. */
    public boolean awaitsMeeting(BusinessKey key) {
        Obligation report = obligations.of(key);
        return report.reportsOn() != null
                && !dueDates.get(report.reportsOn(), Stage.MEETING).met();
    }

    /** Whether the file stays open after the adoption. */
    public boolean remainsSeized(BusinessKey key) {
        return drafts.remainsSeized(key.file());
    }
}
