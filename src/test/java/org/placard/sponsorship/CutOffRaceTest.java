package org.placard.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.Cutoff;
import org.placard.calendar.SettingCutoffs;
import org.placard.journal.Body;
import org.placard.journal.Entry;
import org.placard.journal.Trail;
import org.placard.journal.Verification;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.PracticeClock;
import org.placard.platform.Refusal;
import org.placard.states.State;
import org.placard.states.States;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** All States that do not sponsor yet press the button within three seconds around the cut-off, each in a thread. */
class CutOffRaceTest extends PlacardTest {

    private static final String SESSION = "S-90";
    private static final Duration BEFORE = Duration.ofMillis(1800);
    private static final Duration WINDOW = Duration.ofMillis(3000);

    @Autowired
    private Cosponsoring cosponsoring;

    @Autowired
    private Sponsors sponsors;

    @Autowired
    private AnnouncingSessions announcing;

    @Autowired
    private SettingCutoffs cutoffs;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private Trail trail;

    @Autowired
    private Verification verification;

    @Autowired
    private States states;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private PracticeFiles files;

    private final Map<String, Refusal> refused = new ConcurrentHashMap<>();
    private final Map<String, Throwable> failed = new ConcurrentHashMap<>();

    @Test
    void all_states_at_the_cut_off_nobody_in_time_is_lost_and_nobody_late_gets_in() throws Exception {
        FileId file = inSessionOfItsOwn();
        List<String> others = othersThan(sponsors.of(file));
        Instant cutOff = cutOffSoon();

        joinAround(cutOff, file, others);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !whereabouts.awaits(Cosponsorship.STATE_JOINS, BusinessKey.of(file)));

        Set<String> joined = sponsors.of(file).stream()
                .filter(sponsor -> sponsor.kind() == Sponsor.Kind.ADDITIONAL)
                .map(Sponsor::state)
                .collect(Collectors.toSet());
        assertThat(failed).isEmpty();
        assertThat(joined).isNotEmpty().doesNotContainAnyElementsOf(refused.keySet());
        assertThat(refused).isNotEmpty();
        assertThat(joined.size() + refused.size()).isEqualTo(others.size());
        assertThat(sponsors.of(file)).allMatch(sponsor -> sponsor.joinedAt().isBefore(cutOff));
        assertThat(refused.values())
                .allSatisfy(one -> assertThat(one.rule()).isEqualTo(SponsorshipRule.CUT_OFF_PASSED));
        assertWithoutGaps(trail.of(file), joined);
        assertThat(verification.verify(file).whole()).isTrue();
    }

    private FileId inSessionOfItsOwn() {
        doing(SECRETARIAT, () -> announcing.announce(SESSION, TODAY, TODAY.plusDays(2), null, null));
        return files.tabled(confirmed -> PracticeFiles.inSession(confirmed, SESSION));
    }

    // A cut-off is set to the minute: the clock is brought shortly before the next one.
    private Instant cutOffSoon() {
        Instant minute = clock.instant().plus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MINUTES);
        doing(
                SECRETARIAT,
                () -> cutoffs.set(
                        SESSION, Cutoff.COSPONSORSHIP, LocalDateTime.ofInstant(minute, Geneva.ZONE), null, null));
        clock.moveTo(minute.minus(BEFORE));
        return minute;
    }

    private void joinAround(Instant cutOff, FileId file, List<String> others) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(others.size());
        CountDownLatch done = new CountDownLatch(others.size());
        Instant first = clock.instant();
        Duration step = WINDOW.dividedBy(others.size());
        for (int i = 0; i < others.size(); i++) {
            String state = others.get(i);
            Instant mine = first.plus(step.multipliedBy(i));
            threads.submit(() -> {
                waitUntil(mine);
                join(file, state);
                done.countDown();
            });
        }
        assertThat(done.await(2, TimeUnit.MINUTES)).isTrue();
        threads.shutdown();
    }

    // Who finds the server busy (503: no connection within its time) presses again, as people do, and is judged then.
    private void join(FileId file, String state) {
        while (isBusy(file, state)) {
            Thread.onSpinWait();
        }
    }

    private boolean isBusy(FileId file, String state) {
        try {
            doing(delegation(state), () -> cosponsoring.join(file, state, null, null));
        } catch (CannotCreateTransactionException | CannotGetJdbcConnectionException e) {
            return true;
        } catch (Refusal refusal) {
            refused.put(state, refusal);
        } catch (RuntimeException e) {
            failed.put(state, e);
        }
        return false;
    }

    private void waitUntil(Instant moment) {
        while (clock.instant().isBefore(moment)) {
            LockSupport.parkNanos(Duration.between(clock.instant(), moment).toNanos());
        }
    }

    private static void assertWithoutGaps(List<Entry> entries, Set<String> joined) {
        assertThat(entries.stream().map(Entry::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        List<Body.Event> events =
                entries.stream().flatMap(entry -> entry.events().stream()).toList();
        assertThat(events.stream().map(Body.Event::sequence))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        List<String> types = events.stream().map(Body.Event::type).toList();
        assertThat(types).filteredOn("org.placard.cosponsor-joined.v1"::equals).hasSize(joined.size());
        assertThat(types)
                .filteredOn("org.placard.cosponsorship-closed.v1"::equals)
                .hasSize(1);
        assertThat(types.lastIndexOf("org.placard.cosponsor-joined.v1"))
                .isLessThan(types.indexOf("org.placard.cosponsorship-closed.v1"));
    }

    private List<String> othersThan(List<Sponsor> already) {
        Set<String> codes = already.stream().map(Sponsor::state).collect(Collectors.toSet());
        return states.all().stream()
                .map(State::iso3)
                .filter(iso3 -> !codes.contains(iso3))
                .toList();
    }
}
