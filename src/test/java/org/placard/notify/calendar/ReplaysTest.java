package org.placard.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placard.journal.contract.ActionScheduled;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftDeferred;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DraftTakenUp;
import org.placard.journal.contract.DraftWithdrawn;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.ForecastConfirmed;
import org.placard.journal.contract.MeetingHeld;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.journal.contract.ObligationOpened;
import org.placard.journal.contract.ObligationSuperseded;
import org.placard.journal.contract.ReportSubmitted;
import org.placard.journal.contract.SessionAnnounced;
import org.placard.journal.contract.SessionCutoffSet;
import org.placard.journal.contract.SessionCutoffs;
import org.placard.journal.contract.SessionDates;
import org.placard.journal.contract.SessionResumed;
import org.placard.journal.contract.SuspensionCalledOff;
import org.placard.journal.contract.SuspensionDecided;
import org.placard.platform.Geneva;

/** Whatever happens to a file, and however often it is told. */
class ReplaysTest {

    private static final Projection PROJECTION = new Projection();
    private static final LocalDate DAY = LocalDate.of(2021, 2, 22);

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_is_told_again_changes_nothing(@ForAll("files") List<Happened> file, @ForAll long seed) {
        FileCalendar once = FileCalendar.empty(Told.FILE);
        FileCalendar repeated = FileCalendar.empty(Told.FILE);
        Random dice = new Random(seed);
        for (int i = 0; i < file.size(); i++) {
            once = PROJECTION.after(once, file.get(i));
            repeated = PROJECTION.after(repeated, file.get(i));
            // A replay begins anywhere before and comes up to here again.
            for (int again = dice.nextInt(2 * file.size()); again <= i; again++) {
                repeated = PROJECTION.after(repeated, file.get(again));
            }
            assertThat(repeated).isEqualTo(once);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_number_grows_by_one_exactly_when_the_reader_sees_a_change(@ForAll("files") List<Happened> file) {
        FileCalendar calendar = FileCalendar.empty(Told.FILE);
        for (Happened event : file) {
            FileCalendar before = calendar;
            calendar = PROJECTION.after(before, event);
            calendar.entries().forEach((key, now) -> {
                Entry was = before.entries().get(key);
                boolean visible = now.shown().span() != null;
                if (was == null) {
                    assertThat(now.sequence()).isEqualTo(visible ? 0 : Entry.UNSEEN);
                } else {
                    boolean sees = visible && !was.shown().equals(now.shown());
                    assertThat(now.sequence()).isEqualTo(was.sequence() + (sees ? 1 : 0));
                    assertThat(now.changed()).isEqualTo(sees ? event.time() : was.changed());
                    assertThat(now.uid()).isEqualTo(was.uid());
                }
            });
            assertThat(calendar.entries().keySet()).containsAll(before.entries().keySet());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void an_event_that_was_missing_and_comes_late_does_not_undo_later_ones(
            @ForAll("files") List<Happened> file, @ForAll long seed) {
        int missing = new Random(seed).nextInt(file.size());
        FileCalendar without = FileCalendar.empty(Told.FILE);
        for (Happened event : file) {
            if (event != file.get(missing)) {
                without = PROJECTION.after(without, event);
            }
        }
        FileCalendar late = PROJECTION.after(without, file.get(missing));
        FileCalendar before = without;
        late.entries().forEach((key, entry) -> {
            Entry was = before.entries().get(key);
            if (was != null && was.told() > file.get(missing).sequence()) {
                assertThat(entry).isEqualTo(was);
            }
        });
        assertThat(late.seen())
                .isEqualTo(
                        without.seen() == 0
                                ? 1
                                : Math.max(without.seen(), file.get(missing).sequence()));
    }

    @Provide
    Arbitrary<List<Happened>> files() {
        Arbitrary<List<DomainEvent>> events = Arbitraries.oneOf(ofDrafts(), ofSessions());
        return events.map(ReplaysTest::numbered);
    }

    private static List<Happened> numbered(List<DomainEvent> events) {
        List<Happened> file = new ArrayList<>();
        for (DomainEvent event : events) {
            long number = file.size() + 1L;
            file.add(new Happened("e-" + number, Told.FILE, number, Instant.EPOCH.plusSeconds(number), event));
        }
        return file;
    }

    private static Arbitrary<List<DomainEvent>> ofDrafts() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).map(DAY::plusDays);
        Arbitrary<DraftRef> drafts = Arbitraries.of("A/HRC/43/L.31", "A/HRC/43/L.31/Rev.1")
                .map(name -> new DraftRef(Told.FILE, name, "title"));
        Arbitrary<String> names = Arbitraries.of("planning", "meeting", "submission", "forecast");
        Arbitrary<DueOn> dues =
                names.flatMap(name -> days.injectNull(0.3).map(day -> new DueOn(name, day, "HRC/46:closing")));
        return drafts.flatMap(draft -> Arbitraries.<DomainEvent>oneOf(
                        days.map(day -> new ActionScheduled(draft, day, 44)),
                        Arbitraries.just(new DraftDeferred(draft, null, "later")),
                        Arbitraries.just(new DraftTakenUp(draft, "46")),
                        Arbitraries.just(new DraftWithdrawn(draft, "CHN", null)),
                        dues.list().ofSize(2).map(two -> new ObligationOpened(draft, Told.PANEL, two)),
                        dues.map(due -> Told.moved(Told.PANEL, due)),
                        days.map(day -> new MeetingPlanned(
                                draft, Told.PANEL, day.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC), 120, "XX")),
                        days.map(day -> new MeetingHeld(draft, Told.PANEL, day)),
                        days.map(day -> new ForecastConfirmed(draft, Told.PANEL, day)),
                        days.map(day -> new ReportSubmitted(draft, Told.PANEL, day, null, null)),
                        Arbitraries.just(new ObligationSuperseded(draft, Told.PANEL, null))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<List<DomainEvent>> ofSessions() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 30).map(DAY::plusDays);
        return days.list()
                .ofSize(4)
                .map(four -> four.stream().sorted().toList())
                .flatMap(day -> cutoffs(day)
                        .flatMap(ends -> Arbitraries.<DomainEvent>of(
                                new SessionAnnounced(new SessionDates("46", day.get(0), day.get(3), null, null, ends)),
                                Told.changed(new SessionDates("46", day.get(1), day.get(3), null, null, ends)),
                                Told.changed(new SessionDates("46", day.get(0), null, null, null, ends)),
                                new SuspensionDecided(
                                        new SessionDates("46", day.get(0), null, day.get(1), null, ends), ""),
                                new SuspensionCalledOff(
                                        new SessionDates("46", day.get(0), day.get(3), null, null, ends), ""),
                                new SessionResumed(
                                        new SessionDates("46", day.get(0), day.get(3), day.get(1), day.get(2), ends)),
                                new SessionCutoffSet(
                                        new SessionDates("46", day.get(0), day.get(3), null, null, ends),
                                        "tabling",
                                        ends == null ? Geneva.at(day.get(1), LocalTime.NOON) : ends.tabling(),
                                        ""))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    // Older events do not tell them.
    private static Arbitrary<SessionCutoffs> cutoffs(List<LocalDate> days) {
        Arbitrary<Instant> moments =
                Arbitraries.of(days).map(day -> Geneva.at(day, LocalTime.NOON)).injectNull(0.2);
        return moments.flatMap(tabling -> moments.map(other -> new SessionCutoffs(tabling, other)))
                .injectNull(0.2);
    }
}
