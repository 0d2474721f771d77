package org.placard.notify.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ReminderDue;
import org.placard.notify.NotifierTest;
import org.placard.notify.Samples;
import org.placard.notify.reconcile.LedgerComparison;
import org.placard.platform.FileId;
import org.placard.platform.reconcile.Difference;
import org.placard.platform.reconcile.Findings;
import org.placard.platform.reconcile.Scope;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each damage is done on purpose, to a file of the test's own, after its letter was sent. */
class LedgerComparisonTest extends NotifierTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private LedgerComparison comparison;

    @Autowired
    private JdbcClient database;

    @Value("${placard.events.topic}")
    private String topicName;

    private final String file = UUID.randomUUID().toString();
    private final String event = "e-" + file;
    private final String addressee = "Officer " + UUID.randomUUID();
    private final String address = UUID.randomUUID() + "@ohchr.example";
    private TestTopic topic;

    @BeforeEach
    void one_letter_was_sent() {
        topic = new TestTopic(topicName);
        database.sql("insert into notify_contact (address, party) values (?, ?)")
                .params(address, "addressee:" + addressee)
                .update();
        topic.publish(event, file, 1, reminder(addressee));
        awaitSent();
        await("the positions are past it")
                .atMost(PATIENCE)
                .until(() -> passed("email") == 1 && passed("calendar") == 1);
    }

    @Test
    void where_nothing_was_damaged_nothing_differs() {
        Findings findings = compare(false);

        assertThat(findings.differences()).isEmpty();
        assertThat(findings.compared())
                .containsEntry("deliveries ordered", 2L)
                .containsEntry("deliveries in the ledger", 2L)
                .containsEntry("passed by placard.notify.email", 1L);
    }

    @Test
    void a_deleted_delivery_that_the_attempts_know_as_sent_is_made_again_as_sent() {
        damage("delete from notify_delivery where event = ?");

        assertThat(found(compare(false))).containsExactly("delivery-gone 1 email to " + address);
        assertThat(compare(true).left()).isZero();

        assertThat(state()).isEqualTo("sent");
        assertThat(repeats()).isZero();
        assertThat(letters()).hasSize(1);
        assertThat(found(compare(false))).isEmpty();
    }

    @Test
    void a_deleted_delivery_of_which_nobody_knows_is_told_again_under_the_same_id_and_counted() {
        damage("delete from notify_delivery where event = ?");
        damage("delete from notify_attempt where event = ?");

        assertThat(compare(true).left()).isZero();

        await("it is told again").atMost(PATIENCE).until(() -> letters().size() == 2);
        awaitSent();
        assertThat(letters())
                .extracting(ReceivedMail::messageId)
                .containsOnly(letters().get(0).messageId());
        assertThat(repeats()).isEqualTo(1);
        assertThat(found(compare(false))).isEmpty();
    }

    @Test
    void a_deleted_delivery_that_was_not_sent_is_sent_and_no_other() {
        String other = UUID.randomUUID() + "@ohchr.example";
        database.sql("insert into notify_contact (address, party) values (?, ?)")
                .params(other, "addressee:" + addressee)
                .update();
        TestServers.mailbox().stop();
        try {
            topic.publish("f-" + file, file, 2, reminder(addressee));
            await("both wait").atMost(PATIENCE).until(() -> notYetTold(other) == 2);
            await("it is between two attempts")
                    .atMost(PATIENCE)
                    .until(() -> 1
                            == database.sql(
                                            "delete from notify_delivery where event = ? and recipient = ? and state <> 'claimed'")
                                    .params("f-" + file, other)
                                    .update());
            assertThat(found(compare(true))).containsExactly("delivery-gone 2 email to " + other);
            assertThat(notYetTold(other)).isEqualTo(2);
        } finally {
            TestServers.mailbox().start();
        }

        await("both got it")
                .atMost(PATIENCE)
                .until(() -> letters().size() == 2
                        && TestServers.mailbox().messagesTo(other).size() == 1);
    }

    @Test
    void an_event_that_the_channel_passed_without_taking_it_in_is_taken_in() {
        damage("delete from notify_delivery where event = ?");
        damage("delete from notify_attempt where event = ?");
        assertThat(database.sql("delete from notify_order where event = ?")
                        .param(event)
                        .update())
                .isEqualTo(2);
        assertThat(database.sql("delete from notify_delivery where event = ?")
                        .param(event)
                        .update())
                .isEqualTo(1);
        database.sql("update notify_seen set missing = '{[1,2)}' where consumer = 'placard.notify.email' and file = ?")
                .param(file)
                .update();

        assertThat(found(compare(false))).singleElement().asString().startsWith("not-taken 1 for placard.notify.email");
        assertThat(compare(true).left()).isZero();

        await("it is told after all").atMost(PATIENCE).until(() -> letters().size() == 2);
        awaitSent();
        assertThat(found(compare(false))).isEmpty();
    }

    @Test
    void an_event_that_was_deleted_is_read_from_the_topic_again() {
        damage("delete from notify_event where event = ?", event);

        assertThat(found(compare(false))).containsExactly("event-gone 1 ");
        assertThat(compare(true).left()).isZero();

        assertThat(found(compare(false))).isEmpty();
    }

    @Test
    void what_was_invented_or_altered_by_hand_is_found_and_left_to_a_person() {
        damage("update notify_order set recipient = 'somebody else' where event = ?");
        damage("delete from notify_attempt where event = ?");

        assertThat(found(compare(false)))
                .containsExactlyInAnyOrder(
                        "delivery-gone 1 email to somebody else",
                        "unordered 1 email to " + address,
                        "sent-untried 1 email to " + address);

        damage("update notify_delivery set state = 'claimed', claimed_by = null,"
                + " claimed_until = clock_timestamp() - interval '1 hour' where event = ?");
        assertThat(found(compare(false))).contains("abandoned 1 email to " + address);
    }

    @Test
    void what_nobody_can_read_must_stand_aside() {
        topic.send(topic.bare(file, "no event".getBytes(StandardCharsets.UTF_8)));
        await("the positions are past it").atMost(PATIENCE).until(() -> passed("email") == 2);
        assertThat(found(compare(false))).isEmpty();

        damage("delete from notify_set_aside where consumer = 'placard.notify.email' and file = ?", file);

        assertThat(found(compare(true)))
                .singleElement()
                .asString()
                .startsWith("not-taken null for placard.notify.email");
    }

    private ReminderDue reminder(String to) {
        ObligationRef report = new ObligationRef("o", 9, "report", "HRC/49", to, "Report");
        DraftRef draft = new DraftRef(file, "A/HRC/43/L.31", "Cooperation");
        return new ReminderDue(draft, report, Samples.SUBMISSION, "P8W", TestTopic.TIME, false);
    }

    private Findings compare(boolean repair) {
        return comparison.compare(new Scope(new FileId(file), repair));
    }

    private static List<String> found(Findings findings) {
        return findings.differences().stream()
                .map((Difference one) -> one.kind() + " " + one.sequence() + " " + one.detail())
                .toList();
    }

    private long passed(String channel) {
        return compare(false).compared().getOrDefault("passed by placard.notify." + channel, 0L);
    }

    /** To what is known of the letter. */
    private void damage(String sql) {
        damage(sql + " and recipient = '" + address + "'", event);
    }

    private void damage(String sql, String of) {
        assertThat(database.sql(sql).param(of).update()).isEqualTo(1);
    }

    private void awaitSent() {
        await("it is sent").atMost(PATIENCE).until(() -> state().equals("sent"));
    }

    private String state() {
        return database.sql("select state from notify_delivery where event = ? and recipient = ?")
                .params(event, address)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private int repeats() {
        return database.sql("select repeats from notify_delivery where event = ? and recipient = ?")
                .params(event, address)
                .query(Integer.class)
                .single();
    }

    // Of these two only: other tests of the same database may have readers of every reminder.
    private long notYetTold(String other) {
        return database.sql("select count(*) from notify_delivery where event = ? and recipient in (?, ?)"
                        + " and state in ('due', 'waiting', 'claimed', 'unsure')")
                .params("f-" + file, address, other)
                .query(Long.class)
                .single();
    }

    private List<ReceivedMail> letters() {
        return TestServers.mailbox().messagesTo(address);
    }
}
