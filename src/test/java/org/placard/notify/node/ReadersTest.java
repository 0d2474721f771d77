package org.placard.notify.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.CosponsorshipOpened;
import org.placard.journal.contract.DraftIssued;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DraftTabled;
import org.placard.journal.contract.DueDateEscalated;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ReminderDue;
import org.placard.notify.NotifierTest;
import org.placard.notify.readers.Unsubscribing;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers choose decides what they get, and when. */
class ReadersTest extends NotifierTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Unsubscribing unsubscribing;

    @Autowired
    private Clock clock;

    @Value("${placard.events.topic}")
    private String topicName;

    private final String file = UUID.randomUUID().toString();
    private final String address = UUID.randomUUID() + "@states.example";
    private final String addressee = "Officer " + UUID.randomUUID();
    private TestTopic topic;

    @BeforeEach
    void aReader() {
        topic = new TestTopic(topicName);
        database.sql("insert into notify_reader (address) values (?)")
                .param(address)
                .update();
    }

    @Test
    void a_subscription_to_a_file_an_item_or_a_state_brings_what_happens_there_once() {
        subscribe("file", file);
        subscribe("item", "17");
        subscribe("state", "TUV");
        String unrelated = UUID.randomUUID().toString();
        String byItem = UUID.randomUUID().toString();
        String byState = UUID.randomUUID().toString();
        topic.publish("u-" + file, unrelated, 1, tabled(unrelated, "16", "VUT"));
        topic.publish("t-" + file, file, 1, tabled(file, "17", "TUV"));
        topic.publish("t-" + byItem, byItem, 1, tabled(byItem, "17", "VUT"));
        topic.publish("i-" + byItem, byItem, 2, issued(byItem));
        topic.publish("t-" + byState, byState, 1, tabled(byState, "16", "TUV"));
        topic.publish("i-" + byState, byState, 2, issued(byState));

        awaitMails(5);

        assertThat(because("t-" + file)).isEqualTo("file:" + file + " item:17 state:TUV");
        assertThat(because("i-" + byItem)).isEqualTo("item:17");
        assertThat(because("i-" + byState)).isEqualTo("state:TUV");
    }

    @Test
    void a_digest_is_one_letter_and_what_must_not_wait_does_not() {
        database.sql("update notify_reader set digest = 'daily' where address = ?")
                .param(address)
                .update();
        contact("addressee:" + addressee);
        topic.publish("r-" + file, file, 1, reminder("P8W", TestTopic.TIME.plus(Duration.ofDays(56))));
        topic.publish("s-" + file, file, 2, reminder("P4W", TestTopic.TIME.plus(Duration.ofDays(56))));
        topic.publish("today-" + file, file, 3, reminder("P0D", TestTopic.TIME));
        topic.publish("late-" + file, file, 4, new DueDateEscalated(draft(file), report(), due(TestTopic.TIME), 1));

        assertThat(awaitMails(2)).extracting(ReceivedMail::subject).noneMatch(subject -> subject.contains("weeks"));
        assertThat(dueAt("r-" + file)).isAfter(clock.instant());

        database.sql("update notify_delivery set due_at = ? where recipient = ? and state = 'due'")
                .params(clock.instant().atOffset(ZoneOffset.UTC), address)
                .update();

        ReceivedMail digest = awaitMails(3).get(2);
        assertThat(digest.subject()).isEqualTo("2 notices from Placard");
        assertThat(digest.text()).contains("in eight weeks", "in four weeks");
        assertThat(digest.html()).contains("<h1>", "in eight weeks");
    }

    @Test
    void one_click_stops_what_the_letter_was_sent_for_and_what_waits_for_it_and_nothing_else() {
        subscribe("file", file);
        contact("addressee:" + addressee);
        topic.publish("o-" + file, file, 1, opened());
        awaitMails(1);
        database.sql("update notify_reader set digest = 'daily' where address = ?")
                .param(address)
                .update();
        topic.publish("p-" + file, file, 2, opened());
        await("it waits")
                .atMost(Duration.ofSeconds(60))
                .until(() -> state("p-" + file).equals("due"));

        unsubscribing.stop(token("o-" + file));
        unsubscribing.stop(token("o-" + file));

        assertThat(state("p-" + file)).isEqualTo("stopped");
        topic.publish("q-" + file, file, 3, opened());
        topic.publish("today-" + file, file, 4, reminder("P0D", TestTopic.TIME));
        awaitMails(2);
        assertThat(state("q-" + file)).isEqualTo("none");
    }

    @Test
    void a_kind_of_event_that_was_turned_off_stays_off_and_the_others_come() {
        contact("addressee:" + addressee);
        topic.publish("today-" + file, file, 1, reminder("P0D", TestTopic.TIME));
        awaitMails(1);

        unsubscribing.stop(token("today-" + file));

        topic.publish("again-" + file, file, 2, reminder("P0D", TestTopic.TIME));
        topic.publish("late-" + file, file, 3, new DueDateEscalated(draft(file), report(), due(TestTopic.TIME), 1));
        assertThat(awaitMails(2).get(1).text()).contains("cannot be turned off");
        assertThat(state("again-" + file)).isEqualTo("none");
        unsubscribing.stop(token("late-" + file));
        topic.publish("later-" + file, file, 4, new DueDateEscalated(draft(file), report(), due(TestTopic.TIME), 2));
        awaitMails(3);
    }

    private void subscribe(String kind, String value) {
        database.sql("insert into notify_subscription (address, kind, value, created_at) values (?, ?, ?, now())")
                .params(address, kind, value)
                .update();
    }

    private void contact(String party) {
        database.sql("insert into notify_contact (address, party) values (?, ?)")
                .params(address, party)
                .update();
    }

    private static DraftTabled tabled(String file, String item, String state) {
        return new DraftTabled(draft(file), "HRC/43", item, state, List.of(state), 1);
    }

    private static DraftIssued issued(String file) {
        return new DraftIssued(draft(file), "A/HRC/43/L.31", LocalDate.of(2020, 3, 12));
    }

    private CosponsorshipOpened opened() {
        return new CosponsorshipOpened(draft(file), TestTopic.TIME);
    }

    private ReminderDue reminder(String rung, Instant due) {
        return new ReminderDue(draft(file), report(), due(due), rung, TestTopic.TIME, false);
    }

    private static DueOn due(Instant at) {
        return new DueOn("submission", at.atOffset(ZoneOffset.UTC).toLocalDate(), "HRC/49:opening-P10W");
    }

    private ObligationRef report() {
        return new ObligationRef("o", 9, "report", "HRC/49", addressee, "report");
    }

    private static DraftRef draft(String file) {
        return new DraftRef(file, "A/HRC/43/L.31", "Cooperation");
    }

    private List<ReceivedMail> awaitMails(int count) {
        await(count + " letters")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(TestServers.mailbox().messagesTo(address)).hasSize(count));
        return TestServers.mailbox().messagesTo(address);
    }

    private String because(String event) {
        return column("because", event);
    }

    private String state(String event) {
        return column("state", event);
    }

    private String token(String event) {
        return column("token::text", event);
    }

    private Instant dueAt(String event) {
        return Instant.parse(column("to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')", event));
    }

    private String column(String what, String event) {
        return database.sql("select " + what + " from notify_delivery where event = ? and recipient = ?")
                .params(event, address)
                .query(String.class)
                .optional()
                .orElse("none");
    }
}
