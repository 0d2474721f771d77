package org.placard.notify.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.platform.Geneva;

class TimingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void who_never_said_otherwise_is_told_at_once() {
        assertThat(Timing.of(Reader.byDefault("a@b.example", "en"), at("2020-03-12T03:00:00Z")))
                .isEqualTo(Timing.AT_ONCE);
    }

    // Geneva is one hour ahead of UTC until 29 March 2020, two from then on.
    @ParameterizedTest
    @CsvSource({
        "hourly, 2020-03-12T08:00:00Z, 2020-03-12T09:00:00Z",
        "hourly, 2020-03-12T08:59:59.999Z, 2020-03-12T09:00:00Z",
        "daily, 2020-03-12T06:59:59Z, 2020-03-12T07:00:00Z",
        "daily, 2020-03-12T07:00:00Z, 2020-03-13T07:00:00Z",
        "daily, 2020-03-28T08:00:00Z, 2020-03-29T06:00:00Z"
    })
    void a_digest_leaves_at_its_next_hour_by_the_clock_of_geneva(String digest, String now, String leaves) {
        Reader reader = reader(Digest.of(digest).orElseThrow(), null, null, Geneva.ZONE);

        Timing timing = Timing.of(reader, at(now));

        assertThat(timing.at()).isEqualTo(at(leaves));
        assertThat(timing.batch()).isEqualTo(digest + " " + leaves);
    }

    @ParameterizedTest
    @CsvSource({
        // over midnight
        "22:00, 07:00, 2020-03-12T13:59:00Z, ''",
        "22:00, 07:00, 2020-03-12T14:00:00Z, 2020-03-12T23:00:00Z",
        "22:00, 07:00, 2020-03-12T16:30:00Z, 2020-03-12T23:00:00Z",
        "22:00, 07:00, 2020-03-12T22:59:00Z, 2020-03-12T23:00:00Z",
        "22:00, 07:00, 2020-03-12T23:00:00Z, ''",
        // within a day
        "12:00, 14:00, 2020-03-12T04:00:00Z, 2020-03-12T06:00:00Z",
        "12:00, 14:00, 2020-03-12T06:00:00Z, ''",
        "12:00, 14:00, 2020-03-12T03:59:00Z, ''"
    })
    void in_quiet_hours_everything_waits_for_their_end_by_the_readers_own_clock(
            String from, String until, String now, String leaves) {
        Reader reader = reader(Digest.AT_ONCE, LocalTime.parse(from), LocalTime.parse(until), SHANGHAI);

        assertThat(Timing.of(reader, at(now)).at()).isEqualTo(leaves.isEmpty() ? null : at(leaves));
    }

    @Test
    void a_digest_that_would_leave_in_quiet_hours_leaves_at_their_end() {
        Reader reader = reader(Digest.DAILY, LocalTime.of(7, 0), LocalTime.of(9, 30), Geneva.ZONE);

        assertThat(Timing.of(reader, at("2020-03-12T03:00:00Z")).at()).isEqualTo(at("2020-03-12T08:30:00Z"));
    }

    private static Reader reader(Digest digest, LocalTime from, LocalTime until, ZoneId zone) {
        return new Reader("a@b.example", "en", digest, 8, from, until, zone);
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
