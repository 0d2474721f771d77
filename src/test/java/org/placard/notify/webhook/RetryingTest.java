package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    private final List<Duration> waits = Settings.with(Map.of()).retry();

    @Test
    void a_message_is_tried_ten_times_over_three_days_as_the_rules_recommend() {
        RetrySchedule schedule = new RetrySchedule(waits, 0.2, () -> 0);
        List<Duration> delays = IntStream.rangeClosed(1, 9)
                .mapToObj(attempts -> schedule.after(attempts).orElseThrow())
                .toList();

        assertThat(delays).startsWith(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30));
        assertThat(delays.stream().reduce(Duration::plus).orElseThrow())
                .isEqualTo(Duration.ofHours(75).plusMinutes(35).plusSeconds(5));
        assertThat(schedule.after(10)).isEmpty();
    }

    @Test
    void chance_makes_a_wait_longer_by_a_fifth_at_most() {
        RetrySchedule latest = new RetrySchedule(waits, 0.2, () -> 1);
        assertThat(latest.after(1)).contains(Duration.ofSeconds(6));
        assertThat(latest.jittered(Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(12));
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 0 ', PT0S",
        "'Thu, 26 Nov 2026 03:10:00 GMT', PT10M",
        "'Thu, 26 Nov 2026 02:00:00 GMT', PT0S"
    })
    void a_receiver_says_when_it_wants_more_in_seconds_or_by_a_date(String header, Duration wait) {
        assertThat(RetryAfter.of(header, NOW)).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "1.5", "99999999999999999999", ""})
    void what_cannot_be_read_says_nothing(String header) {
        assertThat(RetryAfter.of(header, NOW)).isNull();
    }
}
