package org.placard.notify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placard.notify.AnswerLost;
import org.placard.notify.Delivery;
import org.placard.notify.Envelope;
import org.placard.notify.NotifierTest;
import org.placard.notify.Recipient;
import org.placard.notify.RetryableFailure;
import org.placard.notify.ServerAway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every test has a channel, and so a queue, of its own. */
class LedgerTest extends NotifierTest {

    private static final Instant TIME = Instant.parse("2021-10-25T07:00:00Z");
    private static final String SOMEONE = "someone@states.example";
    private static final String OTHER = "other@states.example";

    @Autowired
    private JdbcClient database;

    @Autowired
    private LedgerParts parts;

    @Autowired
    private Deliveries deliveries;

    private final String channel = "ledger-" + UUID.randomUUID();

    @AfterEach
    void nothingIsLeftBehind() {
        database.sql("delete from notify_delivery where channel = ?")
                .param(channel)
                .update();
    }

    @Test
    void what_was_sent_is_not_claimed_again_whoever_orders_it_how_often() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        Ledger ledger = process();
        record(ledger, claim(ledger).orElseThrow(), Outcome.sent(TIME));
        order("file", 1, Recipient.atOnce(SOMEONE));

        assertThat(claim(ledger)).isEmpty();
        assertThat(claim(process())).isEmpty();
        assertThat(state("file-1", SOMEONE)).isEqualTo("sent");
    }

    @Test
    void what_another_process_is_sending_is_left_alone_until_its_time_is_over() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        claim(process());

        assertThat(claim(process())).isEmpty();

        expireClaims();
        assertThat(claim(process())).get().extracting(Delivery::repeat).isEqualTo(true);
        assertThat(repeats("file-1")).isEqualTo(1);
        assertThat(attempts("file-1", SOMEONE)).containsExactly("unknown", "under way");
    }

    // When the database comes back, the claims of those who could not reach it look abandoned.
    @Test
    void nobody_takes_over_who_could_not_reach_the_ledger_for_as_long_as_a_claim_holds() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        claim(process());
        expireClaims();

        assertThat(process().claim(new Moment(TIME, false))).isEmpty();
    }

    @Test
    void a_claim_of_this_worker_without_an_outcome_never_left() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        Ledger ledger = process();
        claim(ledger);

        assertThat(claim(ledger)).get().extracting(Delivery::repeat).isEqualTo(false);
        assertThat(repeats("file-1")).isZero();
        assertThat(attempts("file-1", SOMEONE)).containsExactly("under way");
    }

    @Test
    void what_failed_is_free_for_every_process_and_no_repeat() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        Ledger ledger = process();
        RetryableFailure greylisted = new RetryableFailure("greylisted", null);
        record(ledger, claim(ledger).orElseThrow(), Outcome.failed(greylisted, Duration.ZERO, 1, TIME));

        Delivery again = claim(process()).orElseThrow();

        assertThat(again.repeat()).isFalse();
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.failures()).isEqualTo(1);
        assertThat(attempts("file-1", SOMEONE)).containsExactly("waiting: greylisted", "under way");
    }

    @Test
    void what_failed_is_left_alone_until_its_back_off_is_over() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        Ledger ledger = process();
        RetryableFailure greylisted = new RetryableFailure("greylisted", null);
        record(ledger, claim(ledger).orElseThrow(), Outcome.failed(greylisted, Duration.ofHours(1), 1, TIME));

        assertThat(claim(process())).isEmpty();
    }

    @Test
    void what_may_have_arrived_is_a_repeat_even_for_the_same_process() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        Ledger ledger = process();
        AnswerLost lost = new AnswerLost("the line broke", null);
        record(ledger, claim(ledger).orElseThrow(), Outcome.failed(lost, Duration.ZERO, 1, TIME));

        assertThat(claim(ledger)).get().extracting(Delivery::repeat).isEqualTo(true);
        assertThat(repeats("file-1")).isEqualTo(1);
    }

    @Test
    void a_server_that_is_away_is_not_the_message_s_fault() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        Ledger ledger = process();
        ServerAway away = new ServerAway("nobody at the port", null);
        record(ledger, claim(ledger).orElseThrow(), Outcome.away(away, 0, TIME));

        assertThat(claim(process())).get().extracting(Delivery::failures).isEqualTo(0);
        assertThat(attempts("file-1", SOMEONE)).containsExactly("away: nobody at the port", "under way");
    }

    @Test
    void a_failing_message_holds_up_its_own_key_and_no_other() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        Ledger ledger = process();
        RetryableFailure greylisted = new RetryableFailure("greylisted", null);
        record(ledger, claim(ledger).orElseThrow(), Outcome.failed(greylisted, Duration.ofHours(1), 1, TIME));
        order("file", 2, Recipient.atOnce(SOMEONE), Recipient.atOnce(OTHER));
        order("another-file", 1, Recipient.atOnce(SOMEONE));

        assertThat(List.of(named(claimAndSend(ledger)), named(claimAndSend(ledger))))
                .containsExactlyInAnyOrder("file-2 to " + OTHER, "another-file-1 to " + SOMEONE);
        assertThat(claim(ledger)).isEmpty();
    }

    @Test
    void while_an_earlier_message_is_under_way_the_next_of_its_key_waits() {
        order("file", 1, Recipient.atOnce(SOMEONE));
        order("file", 2, Recipient.atOnce(SOMEONE));
        Ledger one = process();
        Ledger other = process();
        Delivery first = claim(one).orElseThrow();

        assertThat(claim(other)).isEmpty();
        record(one, first, Outcome.sent(TIME));
        assertThat(claim(other)).isPresent();
    }

    @Test
    void what_went_aside_no_longer_holds_anything_up() {
        order("file", 1, Recipient.aside(SOMEONE, "no words"));
        order("file", 2, Recipient.atOnce(SOMEONE));

        assertThat(named(claimAndSend(process()))).isEqualTo("file-2 to " + SOMEONE);
    }

    @Test
    void what_is_meant_for_later_waits_and_does_not_hold_up_what_is_meant_for_now() {
        order("file", 1, Recipient.notBefore(SOMEONE, TIME.plusSeconds(3600)));
        order("file", 2, Recipient.atOnce(SOMEONE));
        Ledger ledger = process();

        assertThat(named(claimAndSend(ledger))).isEqualTo("file-2 to " + SOMEONE);
        assertThat(claim(ledger)).isEmpty();
        assertThat(ledger.claim(new Moment(TIME.plusSeconds(3600), true))).isPresent();
    }

    @Test
    void a_batch_leaves_as_one_delivery_in_the_order_of_the_events() {
        Instant evening = TIME.plusSeconds(3600);
        order("b", 1, Recipient.inBatch(SOMEONE, evening, "evening"));
        order("a", 2, Recipient.inBatch(SOMEONE, evening, "evening"));
        order("a", 1, Recipient.inBatch(SOMEONE, evening, "evening"));
        order("a", 3, Recipient.inBatch(OTHER, evening, "evening"));
        Ledger ledger = process();
        assertThat(claim(ledger)).isEmpty();

        Delivery digest = ledger.claim(new Moment(evening, true)).orElseThrow();

        assertThat(digest.notices()).hasSize(digest.recipient().equals(SOMEONE) ? 3 : 1);
        record(ledger, digest, Outcome.sent(evening));
        Delivery other = ledger.claim(new Moment(evening, true)).orElseThrow();
        assertThat(List.of(named(digest), named(other)))
                .containsExactlyInAnyOrder("a-1 a-2 b-1 to " + SOMEONE, "a-3 to " + OTHER);
    }

    @Test
    void a_batch_that_somebody_died_over_leaves_in_the_same_message_and_what_came_since_in_another() {
        order("a", 1, Recipient.inBatch(SOMEONE, TIME, "now"));
        order("a", 2, Recipient.inBatch(SOMEONE, TIME, "now"));
        Delivery first = claim(process()).orElseThrow();
        order("a", 3, Recipient.inBatch(SOMEONE, TIME, "now"));
        expireClaims();

        Ledger survivor = process();
        Delivery again = claimAndSend(survivor);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.repeat()).isTrue();
        assertThat(named(claimAndSend(survivor))).isEqualTo("a-3 to " + SOMEONE);
    }

    private Ledger process() {
        return new Ledger(parts, channel, new Worker.Id(UUID.randomUUID(), 0));
    }

    private Optional<Delivery> claim(Ledger ledger) {
        return ledger.claim(new Moment(TIME, true));
    }

    private Delivery claimAndSend(Ledger ledger) {
        Delivery delivery = claim(ledger).orElseThrow();
        record(ledger, delivery, Outcome.sent(TIME));
        return delivery;
    }

    private static void record(Ledger ledger, Delivery delivery, Outcome outcome) {
        Map<String, Outcome> outcomes = new HashMap<>();
        delivery.notices().forEach(notice -> outcomes.put(notice.id(), outcome));
        ledger.record(delivery, outcomes);
    }

    private void order(String file, long number, Recipient... recipients) {
        Envelope event = new Envelope(
                channel + file + "-" + number,
                "org.placard.unheard-of.v1",
                file,
                number,
                TIME,
                null,
                "{}".getBytes(StandardCharsets.UTF_8));
        deliveries.order(event, channel, Arrays.asList(recipients));
    }

    private String named(Delivery delivery) {
        StringBuilder events = new StringBuilder();
        delivery.notices()
                .forEach(notice ->
                        events.append(notice.id().substring(channel.length())).append(' '));
        return events + "to " + delivery.recipient();
    }

    private void expireClaims() {
        database.sql("update notify_delivery set claimed_until = clock_timestamp() where channel = ?")
                .param(channel)
                .update();
    }

    private String state(String event, String recipient) {
        return database.sql("select state from notify_delivery where event = ? and recipient = ?")
                .params(channel + event, recipient)
                .query(String.class)
                .single();
    }

    private int repeats(String event) {
        return database.sql("select repeats from notify_delivery where event = ?")
                .param(channel + event)
                .query(Integer.class)
                .single();
    }

    private List<String> attempts(String event, String recipient) {
        return database.sql("select coalesce(outcome, 'under way') || coalesce(': ' || error, '') from notify_attempt"
                        + " where event = ? and recipient = ? order by number")
                .params(channel + event, recipient)
                .query(String.class)
                .list();
    }
}
