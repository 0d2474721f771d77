package org.placard.notify.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.CosponsorWithdrew;
import org.placard.journal.contract.DraftIssued;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DraftTabled;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ReminderDue;
import org.placard.notify.NotifierTest;
import org.placard.notify.Samples;
import org.placard.notify.ledger.Redriving;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class EmailNotifierTest extends NotifierTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private NotifyHealthIndicator health;

    @Value("${placard.events.topic}")
    private String topicName;

    // Every test has a file and an addressee of its own, so that no test reads another's mail.
    private final String file = UUID.randomUUID().toString();
    private final String addressee = "Officer " + UUID.randomUUID();
    private final String address = UUID.randomUUID() + "@ohchr.example";
    private TestTopic topic;

    @BeforeEach
    void someoneToTell() {
        topic = new TestTopic(topicName);
        contact(address, "addressee:" + addressee);
    }

    @AfterEach
    void everythingRuns() {
        TestServers.mailbox().start();
    }

    @Test
    void a_reminder_reaches_its_addressee_as_a_machine_s_letter_dated_by_the_event() {
        topic.publish("e-" + file, file, 1, reminder("P8W"));

        ReceivedMail mail = awaitMails(1).get(0);

        assertThat(mail.subject()).startsWith("Due 20 December 2021, in eight weeks");
        assertThat(mail.text()).contains("High “Commissioner”", "/files/" + file);
        assertThat(mail.date()).isEqualTo(TestTopic.TIME);
        assertThat(mail.from()).isEqualTo("Placard <placard@placard.example>");
        assertThat(mail.language()).isEqualTo("en");
        assertThat(mail.messageId()).isEqualTo("<" + idOf("e-" + file) + ".placard@placard.example>");
        awaitState("e-" + file, address, "sent");
    }

    @Test
    void the_same_event_twice_on_the_topic_is_one_letter() {
        topic.publish("e-" + file, file, 1, reminder("P8W"));
        topic.publish("e-" + file, file, 1, reminder("P8W"));
        topic.publish("f-" + file, file, 2, reminder("P4W"));

        assertThat(awaitMails(2))
                .extracting(ReceivedMail::subject)
                .satisfiesExactly(
                        first -> assertThat(first).contains("eight weeks"),
                        second -> assertThat(second).contains("four weeks"));
    }

    @Test
    void a_mail_server_that_comes_back_gets_every_letter_once_and_in_order() {
        TestServers.mailbox().stop();
        topic.publish("e-" + file, file, 1, reminder("P8W"));
        topic.publish("f-" + file, file, 2, reminder("P4W"));
        await("the partition waits")
                .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
        await("the ledger knows why")
                .untilAsserted(() -> assertThat(stateOf("e-" + file, address)).isEqualTo("waiting"));

        TestServers.mailbox().start();

        assertThat(awaitMails(2).get(0).subject()).contains("eight weeks");
        await("all is well")
                .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
        assertThat(repeatsOf("e-" + file)).isZero();
    }

    @Test
    void what_nobody_can_read_goes_aside_with_the_reason_and_the_next_event_is_told() {
        topic.send(topic.bare(file, "no event".getBytes(StandardCharsets.UTF_8)));
        topic.send(topic.record(
                "bad-1", file, 1, reminder("P8W").type(), "{\"draft\": 7}".getBytes(StandardCharsets.UTF_8)));
        topic.send(
                topic.record("bad-2", file, 2, "org.placard.reminder-due.v9", "{}".getBytes(StandardCharsets.UTF_8)));
        topic.send(topic.record("bad-3", file, 3, reminder("P8W").type(), "{}".getBytes(StandardCharsets.UTF_8)));
        topic.publish("e-" + file, file, 4, reminder("P8W"));

        awaitMails(1);

        assertThat(reasons())
                .satisfiesExactly(
                        reason -> assertThat(reason).startsWith("not a CloudEvent"),
                        reason -> assertThat(reason).startsWith("the data are not a org.placard.reminder-due.v1"),
                        reason -> assertThat(reason)
                                .isEqualTo("unknown version of a known type: org.placard.reminder-due.v9"),
                        reason -> assertThat(reason).isEqualTo("the data lack “draft”"));
        assertThat(missingOf(file)).as("what went aside was seen").isEqualTo("{}");
    }

    @Test
    void an_event_that_breaks_the_notifier_goes_aside_within_seconds_and_holds_nothing_up() {
        topic.publish("n-" + file, file, 1, reminder("P8W", "Officer \u0000"));
        topic.publish("e-" + file, file, 2, reminder("P8W"));

        awaitMails(1);
        assertThat(reasons()).singleElement().asString().startsWith("the event cannot be taken in");
    }

    @Test
    void a_record_that_can_be_read_after_all_is_taken_when_somebody_asks_and_no_event_twice() {
        topic.send(topic.record(
                "bad", file, 1, reminder("P8W").type(), "{\"draft\": 7}".getBytes(StandardCharsets.UTF_8)));
        topic.publish("e-" + file, file, 2, reminder("P4W"));
        awaitMails(1);
        new Redriving(database).redrive(new Redriving.Wish("email", file, null));
        await("it is still unreadable").atMost(Duration.ofSeconds(60)).until(() -> asked() == 0);

        database.sql("update notify_set_aside set record = ? where file = ?")
                .params(new JsonMapper().writeValueAsBytes(reminder("P8W")), file)
                .update();
        new Redriving(database).redrive(new Redriving.Wish("email", file, null));

        assertThat(awaitMails(2).get(1).subject()).contains("eight weeks");
        new Redriving(database).redrive(new Redriving.Wish("email", file, null));
        awaitState("bad", address, "sent");
        assertThat(TestServers.mailbox().messagesTo(address)).hasSize(2);
    }

    @Test
    void an_event_of_a_type_that_this_version_does_not_know_is_nobody_s_business() {
        topic.send(
                topic.record("new", file, 1, "org.placard.unheard-of-today.v1", "{}".getBytes(StandardCharsets.UTF_8)));
        topic.publish("e-" + file, file, 2, reminder("P8W"));

        awaitMails(1);

        assertThat(reasons()).isEmpty();
        assertThat(missingOf(file)).isEqualTo("{}");
    }

    @Test
    void an_event_after_a_gap_is_told_and_what_was_missing_when_it_comes() {
        topic.publish("e-1" + file, file, 1, reminder("P8W"));
        topic.publish("e-4" + file, file, 4, reminder("P1D"));
        awaitMails(2);
        await("the gap is kept").untilAsserted(() -> assertThat(missingOf(file)).isEqualTo("{[2,4)}"));
        assertThat((Long) health.health().getDetails().get("filesWithGaps")).isPositive();

        topic.publish("e-3" + file, file, 3, reminder("P1W"));

        awaitMails(3);
        await("the gap is smaller")
                .untilAsserted(() -> assertThat(missingOf(file)).isEqualTo("{[2,3)}"));
    }

    @Test
    void the_sponsors_are_those_that_the_events_told() {
        String left = UUID.randomUUID() + "@states.example";
        contact(address, "state:CUB");
        contact(left, "state:EGY");
        topic.publish("t-" + file, file, 1, new DraftTabled(draft(), "HRC/43", "3", "CUB", List.of("CUB", "EGY"), 1));
        topic.publish("w-" + file, file, 2, new CosponsorWithdrew(draft(), "EGY"));
        topic.publish(
                "i-" + file,
                file,
                3,
                new DraftIssued(
                        draft(),
                        "A/HRC/43/L.31",
                        TestTopic.TIME.atZone(org.placard.platform.Geneva.ZONE).toLocalDate()));

        assertThat(awaitMails(2))
                .extracting(ReceivedMail::subject)
                .satisfiesExactly(
                        departure -> assertThat(departure).startsWith("Egypt left"),
                        issue -> assertThat(issue).startsWith("A/HRC/43/L.31 is issued"));
        assertThat(TestServers.mailbox().messagesTo(left))
                .extracting(ReceivedMail::subject)
                .noneMatch(subject -> subject.contains("is issued"));
    }

    @Test
    void a_party_without_contact_stands_in_the_ledger() {
        String nobody = "Nobody " + UUID.randomUUID();
        topic.publish("e-" + file, file, 1, reminder("P8W", nobody));

        awaitState("e-" + file, "addressee:" + nobody, "no-contact");
    }

    @Test
    void an_address_that_cannot_be_one_is_refused_and_the_others_are_told() {
        contact("not an address " + file, "addressee:" + addressee);
        topic.publish("e-" + file, file, 1, reminder("P8W"));

        awaitMails(1);
        awaitState("e-" + file, "not an address " + file, "refused");
    }

    // As it always was, so that a mail system knows a repeat that an older Placard began.
    private UUID idOf(String event) {
        return UUID.nameUUIDFromBytes((event + "\nemail\n" + address).getBytes(StandardCharsets.UTF_8));
    }

    private ReminderDue reminder(String rung) {
        return reminder(rung, addressee);
    }

    private ReminderDue reminder(String rung, String to) {
        ObligationRef report = new ObligationRef("o", 9, "report", "HRC/49", to, "High “Commissioner” report");
        return new ReminderDue(draft(), report, Samples.SUBMISSION, rung, TestTopic.TIME, false);
    }

    private DraftRef draft() {
        return new DraftRef(file, "A/HRC/43/L.31", "Promoting mutually beneficial cooperation");
    }

    private void contact(String to, String party) {
        database.sql("insert into notify_contact (address, party) values (?, ?)")
                .params(to, party)
                .update();
    }

    private List<ReceivedMail> awaitMails(int count) {
        await(count + " letters to " + address)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(TestServers.mailbox().messagesTo(address)).hasSize(count));
        return TestServers.mailbox().messagesTo(address);
    }

    private void awaitState(String event, String recipient, String state) {
        await(recipient + " is " + state)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stateOf(event, recipient)).isEqualTo(state));
    }

    private String stateOf(String event, String recipient) {
        return database.sql("select state from notify_ledger where event = ? and recipient = ?")
                .params(event, recipient)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private long repeatsOf(String event) {
        return database.sql("select coalesce(sum(repeats), 0) from notify_ledger where event = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    private int asked() {
        return database.sql("select count(*) from notify_set_aside where consumer = 'placard.notify.email' and file = ?"
                        + " and redrive_asked_at is not null")
                .param(file)
                .query(Integer.class)
                .single();
    }

    private List<String> reasons() {
        return database.sql("select reason from notify_set_aside where consumer = 'placard.notify.email' and file = ?"
                        + " order by kafka_offset")
                .param(file)
                .query(String.class)
                .list();
    }

    private String missingOf(String ofFile) {
        Map<String, Object> row = database.sql("select missing::text as missing from notify_seen"
                        + " where consumer = 'placard.notify.email' and file = ?")
                .param(ofFile)
                .query()
                .singleRow();
        return (String) row.get("missing");
    }
}
