package org.placard.notify.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.placard.journal.contract.ActionScheduled;
import org.placard.journal.contract.ConsiderationEnded;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftDeferred;
import org.placard.journal.contract.DraftLapsed;
import org.placard.journal.contract.DraftRejected;
import org.placard.journal.contract.DraftTabled;
import org.placard.journal.contract.DraftTakenUp;
import org.placard.journal.contract.DraftWithdrawn;
import org.placard.journal.contract.DueDateEntered;
import org.placard.journal.contract.DueDateMoved;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.ForecastConfirmed;
import org.placard.journal.contract.InitiativeAnnounced;
import org.placard.journal.contract.MandateEnded;
import org.placard.journal.contract.MandateRenewed;
import org.placard.journal.contract.MeetingHeld;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.journal.contract.NoActionDecided;
import org.placard.journal.contract.ObligationMet;
import org.placard.journal.contract.ObligationOpened;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ObligationSuperseded;
import org.placard.journal.contract.ReportDelivered;
import org.placard.journal.contract.ReportSubmitted;
import org.placard.journal.contract.ResolutionAdopted;
import org.placard.journal.contract.SessionAnnounced;
import org.placard.journal.contract.SessionClosed;
import org.placard.journal.contract.SessionCutoffSet;
import org.placard.journal.contract.SessionDates;
import org.placard.journal.contract.SessionDatesChanged;
import org.placard.journal.contract.SessionOpened;
import org.placard.journal.contract.SessionResumed;
import org.placard.journal.contract.SessionSuspended;
import org.placard.journal.contract.SummaryFiled;
import org.placard.journal.contract.SuspensionCalledOff;
import org.placard.journal.contract.SuspensionDecided;
import org.placard.notify.intake.EventReader;
import org.placard.platform.Geneva;

/**
 * What an event makes of its file's calendar. It depends on the events alone, so that whoever follows them from the same
 * one on has the same entries under the same numbers. An event of which no calendar speaks changes nothing but, at most,
 * the name of the draft.
 */
final class Projection {

    private static final String ACTION = "action";
    private static final String SITTING = "sitting/";
    private static final String CUTOFF = "cutoff/";
    private static final String MEETING = "meeting";

    private final Map<Class<?>, BiConsumer<DomainEvent, Sheet>> effects = new HashMap<>();

    Projection() {
        sessions();
        drafts();
        obligations();
        outcomes();
    }

    FileCalendar after(FileCalendar before, Happened happened) {
        DomainEvent event = happened.event();
        Sheet sheet = new Sheet(before, happened, EventReader.draftOf(event).orElse(null));
        effects.getOrDefault(event.getClass(), (one, nothing) -> {}).accept(event, sheet);
        return sheet.filled();
    }

    private void sessions() {
        on(SessionAnnounced.class, (event, sheet) -> session(event.session(), sheet));
        on(SessionDatesChanged.class, (event, sheet) -> session(event.session(), sheet));
        on(SessionCutoffSet.class, Projection::cutoffSet);
        on(SessionOpened.class, (event, sheet) -> session(event.session(), sheet));
        on(SuspensionDecided.class, (event, sheet) -> session(event.session(), sheet));
        on(SuspensionCalledOff.class, (event, sheet) -> session(event.session(), sheet));
        on(SessionSuspended.class, (event, sheet) -> session(event.session(), sheet));
        on(SessionResumed.class, (event, sheet) -> session(event.session(), sheet));
        on(SessionClosed.class, (event, sheet) -> session(event.session(), sheet));
    }

    private void drafts() {
        on(InitiativeAnnounced.class, (event, sheet) -> sheet.inSession(event.session()));
        on(DraftTabled.class, (event, sheet) -> sheet.inSession(event.session()));
        on(DraftTakenUp.class, (event, sheet) -> sheet.inSession(event.session()));
        on(
                ActionScheduled.class,
                (event, sheet) -> sheet.write(ACTION, action(event.on(), sheet).inMeeting(event.meeting())));
        on(DraftDeferred.class, (event, sheet) -> sheet.changeOpen(ACTION::equals, Shown::cancelled));
        on(DraftWithdrawn.class, (event, sheet) -> sheet.changeOpen(ACTION::equals, Shown::cancelled));
        on(DraftLapsed.class, (event, sheet) -> sheet.changeOpen(ACTION::equals, Shown::cancelled));
        on(ConsiderationEnded.class, (event, sheet) -> sheet.changeOpen(ACTION::equals, Shown::cancelled));
        on(ResolutionAdopted.class, (event, sheet) -> acted(event.on(), event.meeting(), "adopted", sheet));
        on(DraftRejected.class, (event, sheet) -> acted(event.on(), event.meeting(), "rejected", sheet));
        on(NoActionDecided.class, (event, sheet) -> acted(today(sheet), null, "no-action", sheet));
    }

    private void obligations() {
        on(ObligationOpened.class, (event, sheet) -> event.dues().forEach(due -> due(event.obligation(), due, sheet)));
        on(DueDateMoved.class, (event, sheet) -> due(event.obligation(), event.due(), sheet));
        on(DueDateEntered.class, (event, sheet) -> due(event.obligation(), event.due(), sheet));
        on(MeetingPlanned.class, Projection::planned);
        on(
                ObligationSuperseded.class,
                (event, sheet) -> sheet.changeOpen(key -> isOf(event.obligation(), key), Shown::cancelled));
    }

    private void outcomes() {
        on(ForecastConfirmed.class, (event, sheet) -> met(event.obligation(), Set.of("forecast"), event.on(), sheet));
        on(
                ReportSubmitted.class,
                (event, sheet) -> met(event.obligation(), Set.of("forecast", "submission"), event.on(), sheet));
        on(ReportDelivered.class, (event, sheet) -> met(event.obligation(), event.on(), sheet));
        on(
                MeetingHeld.class,
                (event, sheet) -> met(event.obligation(), Set.of("planning", MEETING), event.on(), sheet));
        on(SummaryFiled.class, (event, sheet) -> met(event.obligation(), Set.of("summary"), today(sheet), sheet));
        on(ObligationMet.class, (event, sheet) -> met(event.obligation(), event.on(), sheet));
        on(MandateRenewed.class, (event, sheet) -> met(event.obligation(), today(sheet), sheet));
        on(MandateEnded.class, (event, sheet) -> met(event.obligation(), event.on(), sheet));
    }

    // Each of these events tells all of the session: one that comes late has nothing to add to a later one.
    private static void session(SessionDates dates, Sheet sheet) {
        if (!sheet.outdated(SITTING + 1)) {
            sits(dates, sheet);
            if (dates.cutoffs() != null) {
                cutoff(dates, "tabling", dates.cutoffs().tabling(), sheet);
                cutoff(dates, "cosponsorship", dates.cutoffs().cosponsorship(), sheet);
            }
        }
    }

    // An older event tells this one cut-off only.
    private static void cutoffSet(SessionCutoffSet event, Sheet sheet) {
        if (event.session().cutoffs() == null && !sheet.outdated(SITTING + 1)) {
            cutoff(event.session(), event.cutoff(), event.at(), sheet);
        }
        session(event.session(), sheet);
    }

    private static void cutoff(SessionDates session, String ends, Instant at, Sheet sheet) {
        String key = CUTOFF + ends;
        if (at == null) {
            sheet.changeOpen(key::equals, Shown::cancelled);
        } else {
            About about = About.cutoff(session.session(), ends);
            sheet.write(key, Shown.during(about, Span.moment(at), Status.CONFIRMED));
        }
    }

    private static void sits(SessionDates dates, Sheet sheet) {
        List<Span> known = new ArrayList<>();
        for (int i = 1; sheet.find(SITTING + i).filter(Shown::open).isPresent(); i++) {
            known.add(sheet.find(SITTING + i).get().span());
        }
        List<Span> sittings = Sittings.of(dates, known);
        Status status = dates.closing() == null && dates.suspendedFrom() == null ? Status.TENTATIVE : Status.CONFIRMED;
        for (int i = 0; i < sittings.size(); i++) {
            sheet.write(SITTING + (i + 1), Shown.during(About.session(dates.session()), sittings.get(i), status));
        }
        for (int i = sittings.size() + 1; i <= known.size(); i++) {
            sheet.changeOpen((SITTING + i)::equals, Shown::cancelled);
        }
    }

    private static Shown action(LocalDate on, Sheet sheet) {
        return Shown.on(About.action(sheet.draft(), sheet.session()), on, Status.CONFIRMED);
    }

    private static void acted(LocalDate on, Integer meeting, String how, Sheet sheet) {
        Integer scheduled = sheet.find(ACTION).map(Shown::meeting).orElse(null);
        sheet.write(
                ACTION,
                action(on, sheet)
                        .inMeeting(meeting == null ? scheduled : meeting)
                        .done(on, how));
    }

    // A meeting that had its slot and is due by a day again has lost the slot.
    private static void due(ObligationRef obligation, DueOn due, Sheet sheet) {
        String key = keyOf(obligation, due.name());
        About about = About.ordered(sheet.draft(), obligation, due.name());
        Status status = due.name().equals(MEETING) ? Status.TENTATIVE : Status.CONFIRMED;
        Optional<Shown> known = sheet.find(key);
        if (known.filter(shown -> shown.doneOn() != null).isPresent()) {
            return;
        }
        sheet.write(
                key,
                known.map(shown -> shown.movedTo(about, due.date(), status))
                        .orElseGet(() -> Shown.on(about, due.date(), status)));
    }

    private static void planned(MeetingPlanned event, Sheet sheet) {
        ObligationRef meeting = event.obligation();
        Span span = Span.at(event.starts(), event.minutes());
        sheet.write(
                keyOf(meeting, MEETING),
                Shown.during(About.ordered(sheet.draft(), meeting, MEETING), span, Status.CONFIRMED)
                        .inRoom(event.room()));
        met(meeting, Set.of("planning"), today(sheet), sheet);
    }

    private static void met(ObligationRef obligation, Set<String> dues, LocalDate on, Sheet sheet) {
        dues.forEach(due -> sheet.changeOpen(keyOf(obligation, due)::equals, shown -> shown.done(on, null)));
    }

    private static void met(ObligationRef obligation, LocalDate on, Sheet sheet) {
        sheet.changeOpen(key -> isOf(obligation, key), shown -> shown.done(on, null));
    }

    /** The key of the entry for one of an obligation's dates. */
    static String keyOf(ObligationRef obligation, String due) {
        return due.equals(MEETING) ? "meeting/" + obligation.id() : "due/" + obligation.id() + "/" + due;
    }

    private static boolean isOf(ObligationRef obligation, String key) {
        return key.equals(keyOf(obligation, MEETING)) || key.startsWith("due/" + obligation.id() + "/");
    }

    private static LocalDate today(Sheet sheet) {
        return Geneva.day(sheet.event().time());
    }

    private <E extends DomainEvent> void on(Class<E> type, BiConsumer<E, Sheet> effect) {
        effects.put(type, (event, sheet) -> effect.accept(type.cast(event), sheet));
    }
}
