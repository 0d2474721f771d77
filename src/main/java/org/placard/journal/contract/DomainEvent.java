package org.placard.journal.contract;

/** Something that happened to a file or a session, told in the past tense. */
public sealed interface DomainEvent
        permits DraftTabled,
                DraftReturned,
                DraftTabledAgain,
                SymbolAssigned,
                DraftIssued,
                RevisionReceived,
                RevisionReturned,
                RevisionIssued,
                DraftWithdrawn,
                CosponsorshipOpened,
                CosponsorJoined,
                CosponsorWithdrew,
                CosponsorshipClosed,
                ActionScheduled,
                DraftIntroduced,
                ResolutionAdopted,
                DraftRejected,
                ConsiderationEnded,
                ObligationOpened,
                MeetingPlanned,
                MeetingHeld,
                ReportSubmitted,
                ReportDelivered,
                ReminderDue,
                DueDateEscalated,
                DueDateMoved,
                DueDateEntered,
                ForecastConfirmed,
                MeetingPrepared,
                SummaryFiled,
                WaiverRequested,
                WaiverDecided,
                ObligationMet,
                ObligationSuperseded,
                MandateRenewed,
                MandateEnded,
                ReminderAcknowledged,
                ReminderUnanswered,
                SessionAnnounced,
                SessionDatesChanged,
                SessionCutoffSet,
                SessionOpened,
                SessionSuspended,
                SessionResumed,
                SessionClosed {

    /** The type on the wire, for example {@code org.placard.draft-tabled.v1}. */
    default String type() {
        return EventTypes.typeOf(getClass());
    }
}
