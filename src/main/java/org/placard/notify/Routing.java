package org.placard.notify;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.journal.contract.ActionScheduled;
import org.placard.journal.contract.AmendmentBound;
import org.placard.journal.contract.AmendmentIssued;
import org.placard.journal.contract.AmendmentLapsed;
import org.placard.journal.contract.AmendmentNotPut;
import org.placard.journal.contract.AmendmentRef;
import org.placard.journal.contract.AmendmentRejected;
import org.placard.journal.contract.AmendmentReturned;
import org.placard.journal.contract.AmendmentStale;
import org.placard.journal.contract.AmendmentTabled;
import org.placard.journal.contract.AmendmentTakenIn;
import org.placard.journal.contract.AmendmentWithdrawn;
import org.placard.journal.contract.AmendmentsOrdered;
import org.placard.journal.contract.AnnouncementLapsed;
import org.placard.journal.contract.BudgetStatementNeeded;
import org.placard.journal.contract.BudgetStatementRecorded;
import org.placard.journal.contract.ConsiderationEnded;
import org.placard.journal.contract.ConsultationHeld;
import org.placard.journal.contract.ConsultationWaived;
import org.placard.journal.contract.CoreGroupNamed;
import org.placard.journal.contract.CorrigendumIssued;
import org.placard.journal.contract.CosponsorJoined;
import org.placard.journal.contract.CosponsorWithdrew;
import org.placard.journal.contract.CosponsorshipClosed;
import org.placard.journal.contract.CosponsorshipOpened;
import org.placard.journal.contract.DocumentReissued;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftDeferred;
import org.placard.journal.contract.DraftIntroduced;
import org.placard.journal.contract.DraftIssued;
import org.placard.journal.contract.DraftLapsed;
import org.placard.journal.contract.DraftRejected;
import org.placard.journal.contract.DraftReturned;
import org.placard.journal.contract.DraftTabled;
import org.placard.journal.contract.DraftTabledAgain;
import org.placard.journal.contract.DraftTakenUp;
import org.placard.journal.contract.DraftWithdrawn;
import org.placard.journal.contract.DueDateEntered;
import org.placard.journal.contract.DueDateEscalated;
import org.placard.journal.contract.DueDateMoved;
import org.placard.journal.contract.EventTypes;
import org.placard.journal.contract.ForecastConfirmed;
import org.placard.journal.contract.GroupJoinedSponsors;
import org.placard.journal.contract.GroupLeftSponsors;
import org.placard.journal.contract.InitiativeAnnounced;
import org.placard.journal.contract.LanguageIssued;
import org.placard.journal.contract.LateTablingAllowed;
import org.placard.journal.contract.MandateEnded;
import org.placard.journal.contract.MandateRenewed;
import org.placard.journal.contract.MeetingHeld;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.journal.contract.MeetingPrepared;
import org.placard.journal.contract.NoActionDecided;
import org.placard.journal.contract.NoActionMoved;
import org.placard.journal.contract.ObligationMet;
import org.placard.journal.contract.ObligationOpened;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ObligationSuperseded;
import org.placard.journal.contract.OrderOfTheDaySet;
import org.placard.journal.contract.ParagraphsDeleted;
import org.placard.journal.contract.ReminderAcknowledged;
import org.placard.journal.contract.ReminderDue;
import org.placard.journal.contract.ReminderUnanswered;
import org.placard.journal.contract.ReportDelivered;
import org.placard.journal.contract.ReportSubmitted;
import org.placard.journal.contract.ResolutionAdopted;
import org.placard.journal.contract.RevisionIssued;
import org.placard.journal.contract.RevisionReceived;
import org.placard.journal.contract.RevisionReturned;
import org.placard.journal.contract.RollCallRecorded;
import org.placard.journal.contract.SeparateVoteRequested;
import org.placard.journal.contract.SessionAnnounced;
import org.placard.journal.contract.SessionClosed;
import org.placard.journal.contract.SessionCutoffSet;
import org.placard.journal.contract.SessionDatesChanged;
import org.placard.journal.contract.SessionOpened;
import org.placard.journal.contract.SessionResumed;
import org.placard.journal.contract.SessionSuspended;
import org.placard.journal.contract.StatementMade;
import org.placard.journal.contract.SummaryFiled;
import org.placard.journal.contract.SuspensionCalledOff;
import org.placard.journal.contract.SuspensionDecided;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.journal.contract.TextOrallyRevised;
import org.placard.journal.contract.WaiverDecided;
import org.placard.journal.contract.WaiverRequested;
import org.springframework.stereotype.Component;

/** Who is told of what. Every event type stands here, if only to say that nobody is told. */
@Component
public class Routing {

    private static final Party[] NOBODY = {};

    private final Map<Class<?>, Route<DomainEvent>> routes = new HashMap<>();

    Routing() {
        initiatives();
        drafts();
        documents();
        sponsorship();
        amendments();
        action();
        consideration();
        obligations();
        sessions();
        requireEveryType();
    }

    public Set<Party> partiesFor(DomainEvent event, SponsorsOfFile sponsors) {
        return routes.get(event.getClass())
                .parties(event, sponsors)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void initiatives() {
        on(InitiativeAnnounced.class, Party.SECRETARIAT);
        on(AnnouncementLapsed.class, (event, sponsors) -> Stream.of(Party.state(event.announcedBy())));
        on(
                LateTablingAllowed.class,
                (event, sponsors) -> and(Party.SECRETARIAT, Stream.of(Party.state(event.announcedBy()))));
        on(ConsultationHeld.class, Party.SECRETARIAT);
        on(ConsultationWaived.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.main())));
    }

    // Six letters about one document would be five too many: its issue is told once.
    private void documents() {
        on(LanguageIssued.class, NOBODY);
        on(CorrigendumIssued.class, (event, sponsors) -> states(sponsors.all()));
        on(DocumentReissued.class, (event, sponsors) -> states(sponsors.main()));
    }

    private void drafts() {
        on(DraftTabled.class, Party.SECRETARIAT);
        on(DraftTabledAgain.class, Party.SECRETARIAT);
        on(DraftReturned.class, (event, sponsors) -> states(sponsors.main()));
        on(SymbolAssigned.class, (event, sponsors) -> states(sponsors.main()));
        on(DraftIssued.class, (event, sponsors) -> states(sponsors.all()));
        on(RevisionReceived.class, Party.SECRETARIAT);
        on(RevisionReturned.class, (event, sponsors) -> states(sponsors.main()));
        on(RevisionIssued.class, (event, sponsors) -> states(sponsors.all()));
        on(DraftWithdrawn.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
    }

    private void sponsorship() {
        on(CosponsorshipOpened.class, (event, sponsors) -> states(sponsors.main()));
        on(CosponsorJoined.class, (event, sponsors) -> and(Party.state(event.state()), states(sponsors.main())));
        on(CosponsorWithdrew.class, (event, sponsors) -> and(Party.state(event.state()), states(sponsors.main())));
        on(CoreGroupNamed.class, (event, sponsors) -> Stream.of(Party.state(event.state())));
        on(GroupJoinedSponsors.class, (event, sponsors) -> and(Party.state(event.state()), states(sponsors.main())));
        on(GroupLeftSponsors.class, (event, sponsors) -> and(Party.state(event.state()), states(sponsors.main())));
        on(CosponsorshipClosed.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.main())));
    }

    private void amendments() {
        on(
                AmendmentTabled.class,
                (event, sponsors) -> Stream.concat(Stream.of(Party.SECRETARIAT), states(sponsors.main())));
        on(AmendmentReturned.class, (event, sponsors) -> amenders(event.amendment()));
        on(AmendmentIssued.class, (event, sponsors) -> concerned(event.amendment(), sponsors));
        on(AmendmentStale.class, (event, sponsors) -> amenders(event.amendment()));
        on(AmendmentBound.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.main())));
        on(AmendmentTakenIn.class, (event, sponsors) -> concerned(event.amendment(), sponsors));
        on(AmendmentRejected.class, (event, sponsors) -> concerned(event.amendment(), sponsors));
        on(AmendmentNotPut.class, (event, sponsors) -> concerned(event.amendment(), sponsors));
        on(AmendmentWithdrawn.class, (event, sponsors) -> concerned(event.amendment(), sponsors));
        on(AmendmentLapsed.class, (event, sponsors) -> amenders(event.amendment()));
        on(AmendmentsOrdered.class, Party.SECRETARIAT);
    }

    private void action() {
        on(ActionScheduled.class, (event, sponsors) -> and(Party.PRESIDENT, states(sponsors.all())));
        on(OrderOfTheDaySet.class, NOBODY);
        on(DraftIntroduced.class, NOBODY);
        on(RollCallRecorded.class, NOBODY);
        on(ResolutionAdopted.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
        on(ConsiderationEnded.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
        on(DraftRejected.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
    }

    private void consideration() {
        on(BudgetStatementNeeded.class, (event, sponsors) -> states(sponsors.main()));
        on(BudgetStatementRecorded.class, (event, sponsors) -> and(Party.PRESIDENT, states(sponsors.main())));
        on(StatementMade.class, NOBODY);
        on(TextOrallyRevised.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
        on(NoActionMoved.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.main())));
        on(NoActionDecided.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
        on(SeparateVoteRequested.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.main())));
        on(ParagraphsDeleted.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
        on(DraftDeferred.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
        on(DraftTakenUp.class, (event, sponsors) -> and(Party.PRESIDENT, states(sponsors.all())));
        on(DraftLapsed.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.all())));
    }

    private void obligations() {
        on(
                ObligationOpened.class,
                (event, sponsors) -> addressed(event.obligation().addressee()));
        on(MeetingPlanned.class, (event, sponsors) -> invited(event.obligation()));
        on(MeetingHeld.class, Party.SECRETARIAT);
        on(ReportSubmitted.class, Party.SECRETARIAT);
        on(ReportDelivered.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.main())));
        on(ReminderDue.class, (event, sponsors) -> addressed(event.obligation().addressee()));
        on(DueDateMoved.class, (event, sponsors) -> toldOf(event));
        on(
                DueDateEscalated.class,
                (event, sponsors) -> and(
                        Party.PRESIDENT,
                        Stream.concat(
                                addressed(event.obligation().addressee()),
                                // A further level: whoever wanted the resolution wants to know.
                                event.level() != null && event.level() > 1
                                        ? states(sponsors.main())
                                        : Stream.empty())));
        on(
                DueDateEntered.class,
                (event, sponsors) -> addressed(event.obligation().addressee()));
        on(ForecastConfirmed.class, NOBODY);
        on(MeetingPrepared.class, NOBODY);
        on(SummaryFiled.class, Party.SECRETARIAT);
        on(WaiverRequested.class, Party.SECRETARIAT, Party.PRESIDENT);
        on(
                WaiverDecided.class,
                (event, sponsors) -> addressed(event.obligation().addressee()));
        on(ObligationMet.class, (event, sponsors) -> and(Party.SECRETARIAT, states(sponsors.main())));
        on(
                ObligationSuperseded.class,
                (event, sponsors) -> isMeeting(event.obligation())
                        ? invited(event.obligation())
                        : addressed(event.obligation().addressee()));
        on(
                MandateRenewed.class,
                (event, sponsors) -> addressed(event.obligation().addressee()));
        on(MandateEnded.class, (event, sponsors) -> addressed(event.obligation().addressee()));
        on(ReminderAcknowledged.class, Party.SECRETARIAT);
        on(ReminderUnanswered.class, Party.SECRETARIAT);
    }

    // A calendar is filled in years ahead; only what upsets a plan is worth a letter.
    private void sessions() {
        on(SessionAnnounced.class, NOBODY);
        on(SessionDatesChanged.class, Party.SECRETARIAT);
        on(SessionCutoffSet.class, NOBODY);
        on(SessionOpened.class, NOBODY);
        on(SuspensionDecided.class, Party.SECRETARIAT, Party.PRESIDENT);
        on(SuspensionCalledOff.class, Party.SECRETARIAT, Party.PRESIDENT);
        on(SessionSuspended.class, Party.SECRETARIAT, Party.PRESIDENT);
        on(SessionResumed.class, Party.SECRETARIAT, Party.PRESIDENT);
        on(SessionClosed.class, NOBODY);
    }

    private <E extends DomainEvent> void on(Class<E> type, Party... parties) {
        on(type, (event, sponsors) -> Stream.of(parties));
    }

    private <E extends DomainEvent> void on(Class<E> type, Route<E> route) {
        routes.put(type, (event, sponsors) -> route.parties(type.cast(event), sponsors));
    }

    // Java 17 has no exhaustive switch over a sealed type, so the table proves itself when it is made.
    private void requireEveryType() {
        Set<String> forgotten = new TreeSet<>();
        EventTypes.all().forEach((name, type) -> {
            if (!routes.containsKey(type)) {
                forgotten.add(name);
            }
        });
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("no route for " + forgotten);
        }
    }

    private static Stream<Party> states(Set<String> codes) {
        return codes.stream().sorted().map(Party::state);
    }

    private static Stream<Party> amenders(AmendmentRef amendment) {
        return amendment.sponsors().stream().map(Party::state);
    }

    private static Stream<Party> concerned(AmendmentRef amendment, SponsorsOfFile sponsors) {
        return Stream.of(Stream.of(Party.SECRETARIAT), states(sponsors.all()), amenders(amendment))
                .flatMap(parties -> parties)
                .distinct();
    }

    private static Stream<Party> addressed(String addressee) {
        return Stream.of(Party.addressee(addressee), Party.SECRETARIAT);
    }

    // Whoever heard that the former date had passed hears that it no longer counts.
    private static Stream<Party> toldOf(DueDateMoved moved) {
        Stream<Party> addressed = addressed(moved.obligation().addressee());
        boolean escalated = moved.supersedes() != null
                && moved.supersedes().stream().anyMatch(one -> one.rung().equals("escalation"));
        boolean meets = "meeting".equals(moved.due().name());
        return escalated || meets ? and(Party.PRESIDENT, addressed) : addressed;
    }

    // Whoever is invited to a meeting hears that it is planned, that it moves and that it falls away.
    private static Stream<Party> invited(ObligationRef meeting) {
        return and(Party.PRESIDENT, addressed(meeting.addressee()));
    }

    private static boolean isMeeting(ObligationRef obligation) {
        return "meeting".equals(obligation.kind());
    }

    private static Stream<Party> and(Party first, Stream<Party> others) {
        return Stream.concat(Stream.of(first), others);
    }

    private interface Route<E extends DomainEvent> {

        Stream<Party> parties(E event, SponsorsOfFile sponsors);
    }
}
