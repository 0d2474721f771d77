package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
import org.placard.journal.contract.MandateEnded;
import org.placard.journal.contract.MandateRenewed;
import org.placard.journal.contract.MeetingHeld;
import org.placard.journal.contract.ObligationMet;
import org.placard.journal.contract.ObligationSuperseded;
import org.placard.journal.contract.ReportDelivered;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.springframework.stereotype.Service;

/** What the diagrams of obligations bring about and ask when the token comes by. */
@Service
public class MandateMilestones {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final Outcomes outcomes;
    private final ReportSymbols symbols;
    private final Ladders ladders;

    MandateMilestones(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            Outcomes outcomes,
            ReportSymbols symbols,
            Ladders ladders) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.outcomes = outcomes;
        this.symbols = symbols;
        this.ladders = ladders;
    }

    /** Tells that the meeting was held, the reports on it included. */
    public void meetingHeld(BusinessKey key) {
        Obligation meeting = obligations.of(key);
        LocalDate on = dueDates.get(meeting.id(), Stage.MEETING).metOn();
        journal.happened(key.file(), new MeetingHeld(drafts.reference(key.file()), meeting.reference(), on));
        obligations
                .reportsOn(meeting.id())
                .forEach(report -> lifecycle.signal(MandatedReport.MEETING_HELD, report.key()));
        beginNext(key);
    }

    public void reportDelivered(BusinessKey key) {
        Obligation report = obligations.of(key);
        LocalDate on = dueDates.get(report.id(), Stage.ISSUE).metOn();
        String symbol = symbols.find(report.id()).orElse(null);
        journal.happened(key.file(), new ReportDelivered(drafts.reference(key.file()), report.reference(), on, symbol));
        beginNext(key);
    }

    /** Tells that an oral update was given, a matter considered, another body served. */
    public void met(BusinessKey key) {
        Obligation one = obligations.of(key);
        LocalDate on = last(one).metOn();
        journal.happened(key.file(), new ObligationMet(drafts.reference(key.file()), one.reference(), on));
        beginNext(key);
    }

    public void mandateRenewed(BusinessKey key) {
        Obligation mandate = obligations.of(key);
        journal.happened(
                key.file(),
                new MandateRenewed(
                        drafts.reference(key.file()),
                        mandate.reference(),
                        outcomes.renewedBy(mandate.id()).orElse(null)));
    }

    public void mandateEnded(BusinessKey key) {
        Obligation mandate = obligations.of(key);
        LocalDate on = dueDates.get(mandate.id(), Stage.TERM).metOn();
        journal.happened(key.file(), new MandateEnded(drafts.reference(key.file()), mandate.reference(), on));
    }

    /** Tells that the obligation no longer counts; nor does it come back. */
    public void superseded(BusinessKey key) {
        Obligation one = obligations.of(key);
        journal.happened(
                key.file(),
                new ObligationSuperseded(
                        drafts.reference(key.file()),
                        one.reference(),
                        outcomes.supersededBy(one.id()).orElse(null)));
        lifecycle.signal(RecurringObligation.SERIES_ENDED, key);
    }

    /** When the next occurrence begins although this one is not delivered: the morning after its last due date. */
    public Optional<Instant> nextBegins(BusinessKey key) {
        return ladders.morningAfter(last(obligations.of(key)));
    }

    /** Whether the report is on a meeting that is still to come. */
    public boolean awaitsMeeting(BusinessKey key) {
        Obligation report = obligations.of(key);
        return report.reportsOn() != null
                && !dueDates.get(report.reportsOn(), Stage.MEETING).met();
    }

    /** Whether the resolution orders a report on this meeting. */
    public boolean reportedOn(BusinessKey key) {
        return !obligations.reportsOn(obligations.of(key).id()).isEmpty();
    }

    /** Whether the file stays open after the adoption. */
    public boolean remainsSeized(BusinessKey key) {
        return drafts.remainsSeized(key.file());
    }

    private void beginNext(BusinessKey key) {
        lifecycle.signal(RecurringObligation.OCCURRENCE_DELIVERED, key);
    }

    private DueDate last(Obligation one) {
        return dueDates.of(one).stream()
                .max(Comparator.comparing(DueDate::stage))
                .orElseThrow();
    }
}
