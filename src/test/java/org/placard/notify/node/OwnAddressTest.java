package org.placard.notify.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.CosponsorshipOpened;
import org.placard.journal.contract.DraftRef;
import org.placard.notify.Envelope;
import org.placard.notify.NotifierTest;
import org.placard.notify.Recipient;
import org.placard.notify.ledger.Deliveries;
import org.placard.notify.readers.AskingForAddress;
import org.placard.notify.readers.ConfirmingAddress;
import org.placard.notify.readers.Subscribing;
import org.placard.notify.reconcile.LedgerComparison;
import org.placard.notify.web.Signed;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.placard.platform.reconcile.Scope;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People enter the address at which they are told, and confirm it by the letter that comes there. */
class OwnAddressTest extends NotifierTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/notices/address/([A-Za-z0-9_-]{32})/confirm\\b");

    @Autowired
    private AskingForAddress asking;

    @Autowired
    private ConfirmingAddress confirming;

    @Autowired
    private Subscribing subscribing;

    @Autowired
    private LedgerComparison comparison;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Deliveries deliveries;

    @Value("${placard.events.topic}")
    private String topicName;

    private final String login = "reader-" + UUID.randomUUID();
    private final String address = login + "@first.example";
    private final String another = login + "@second.example";
    private final String file = UUID.randomUUID().toString();

    @BeforeEach
    void signIn() {
        Signed.in(login, Role.DELEGATION, "TUV");
    }

    @AfterEach
    void signOut() {
        Signed.out();
    }

    @Test
    void a_letter_asks_looking_changes_nothing_and_once_it_is_confirmed_the_next_notice_comes_there() {
        asking.ask(address, "fr");
        ReceivedMail letter = awaitMails(address, 1).get(0);
        assertThat(letter.language()).isEqualTo("fr");
        assertThat(letter.subject()).startsWith("Cette adresse");
        assertThat(letter.text()).contains(login).doesNotContain("unsubscribe");
        assertThat(letter.html()).contains("/confirm\"", "lang=\"fr\"");
        String secret = secretIn(letter);

        assertThat(confirming.addressOf(secret)).isEqualTo(address);
        assertThat(confirming.addressOf(secret)).isEqualTo(address);
        assertThat(addressOf(login)).isEqualTo("none");

        confirming.confirm(secret);

        assertThat(addressOf(login)).isEqualTo(address);
        follow();
        new TestTopic(topicName).publish("o-" + file, file, 1, opened());
        assertThat(awaitMails(address, 2).get(1).language()).isEqualTo("fr");
        assertThat(kept(secret)).as("nothing but a digest is kept").isZero();
        assertThat(comparison.compare(new Scope(letterFile(), false)).differences())
                .as("a letter that never was on the topic is no difference")
                .isEmpty();
    }

    @Test
    void a_link_counts_once_in_its_time_for_its_login_and_only_the_last() {
        ask(address);
        String first = secretIn(awaitMails(address, 1).get(0));
        ask(address);
        String last = secretIn(awaitMails(address, 2).get(1));
        assertDead(first);

        Signed.in("stranger-" + login, Role.SECRETARIAT, null);
        assertDead(last);
        Signed.in(login, Role.DELEGATION, "TUV");
        assertDead("x");
        assertDead("A".repeat(32));

        database.sql("update notify_address_link l set ends_at = now() - interval '1 second'"
                        + " from notify_address_request r where r.id = l.request and r.login = ?")
                .param(login)
                .update();
        assertRefused(() -> confirming.addressOf(last), "notices.link-expired");
        assertRefused(() -> confirming.confirm(last), "notices.link-expired");
        assertThat(addressOf(login)).isEqualTo("none");

        ask(another);
        String good = secretIn(awaitMails(another, 1).get(0));
        confirming.confirm(good);
        assertDead(good);
        assertThat(addressOf(login)).isEqualTo(another);
    }

    @Test
    void who_changes_the_address_takes_all_wishes_along_and_what_was_addressed_before_leaves_for_the_former_one() {
        reader(address, login);
        database.sql(
                        "update notify_reader set language = 'es', digest = 'daily', digest_hour = 17, quiet_from = '22:00',"
                                + " quiet_until = '07:00', zone = 'Asia/Shanghai' where address = ?")
                .param(address)
                .update();
        follow();
        database.sql("insert into notify_muted (address, type) values (?, 'org.placard.draft-issued.v1')")
                .param(address)
                .update();
        // Its reader turned something off before, without a login.
        reader(another, null);
        database.sql("insert into notify_muted (address, type) values (?, 'org.placard.draft-tabled.v1')")
                .param(another)
                .update();
        waits("w-" + file, address, "file:" + file);

        ask(another);
        ReceivedMail letter = awaitMails(another, 1).get(0);
        assertThat(letter.language()).as("that of the reader").isEqualTo("es");
        assertThat(addressOf(login)).as("until it is confirmed").isEqualTo(address);
        confirming.confirm(secretIn(letter));

        assertThat(database.sql("select concat_ws(' ', language, digest, digest_hour, quiet_from, quiet_until, zone)"
                                + " from notify_reader where login = ? and address = ?")
                        .params(login, another)
                        .query(String.class)
                        .single())
                .isEqualTo("es daily 17 22:00:00 07:00:00 Asia/Shanghai");
        assertThat(strings("select value from notify_subscription where address = ?", another))
                .containsExactly(file);
        assertThat(strings("select type from notify_muted where address = ? order by type", another))
                .containsExactly("org.placard.draft-issued.v1", "org.placard.draft-tabled.v1");
        assertThat(strings("select address from notify_reader where address = ?", address))
                .isEmpty();
        assertThat(strings("select recipient || ' ' || state from notify_delivery where event = ?", "w-" + file))
                .containsExactly(address + " due");
    }

    @Test
    void an_address_of_another_login_is_asked_like_any_other_and_refused_to_who_reads_there() {
        reader(address, "other-" + login);
        ask(address.toUpperCase(java.util.Locale.ROOT).replace("@FIRST.EXAMPLE", "@first.example"));
        await("the letter").atMost(PATIENCE).until(() -> !letters().isEmpty());

        String secret = secretIn(letters().get(0));
        assertRefused(() -> confirming.confirm(secret), "notices.address-taken");

        assertThat(addressOf(login)).isEqualTo("none");
        assertThat(addressOf("other-" + login)).isEqualTo(address);
    }

    @Test
    void nobody_has_more_letters_sent_in_a_day_than_are_allowed() {
        for (int n = 0; n < 5; n++) {
            ask(address);
        }
        assertRefused(() -> ask(another), "notices.too-many-requests");
        await("the last one leaves").atMost(PATIENCE).until(() -> letterStates().contains("sent"));
        assertThat(TestServers.mailbox().messagesTo(another)).isEmpty();

        database.sql("update notify_address_request set asked_at = asked_at - interval '1 day' where login = ?")
                .param(login)
                .update();
        ask(another);
        awaitMails(another, 1);
    }

    @Test
    void a_letter_that_nobody_waits_for_any_more_does_not_leave() {
        TestServers.mailbox().stop();
        try {
            ask(address);
            await("it was tried").atMost(PATIENCE).until(() -> letterStates().equals(List.of("waiting")));
            ask(another);
        } finally {
            TestServers.mailbox().start();
        }
        awaitMails(another, 1);

        await("the ledger knows")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letterStates()).containsExactlyInAnyOrder("stopped", "sent"));
        assertThat(TestServers.mailbox().messagesTo(address)).isEmpty();
    }

    @Test
    void who_removes_the_address_is_told_nothing_more_but_what_concerns_a_party_whose_mailbox_it_is() {
        reader(address, login);
        follow();
        waits("w-" + file, address, "file:" + file + " item:3");
        waits("s-" + file, address, "standard file:" + file);
        ask(another);
        String secret = secretIn(awaitMails(another, 1).get(0));

        confirming.remove();

        assertThat(strings("select address from notify_reader where address = ?", address))
                .isEmpty();
        assertThat(strings("select value from notify_subscription where address = ?", address))
                .isEmpty();
        assertThat(strings("select state from notify_delivery where event = ?", "w-" + file))
                .containsExactly("stopped");
        assertThat(strings("select state from notify_delivery where event = ?", "s-" + file))
                .containsExactly("due");
        assertDead(secret);
        assertRefused(confirming::remove, "notices.no-address");
    }

    private void ask(String wanted) {
        asking.ask(wanted, null);
    }

    private void assertDead(String secret) {
        assertRefused(() -> confirming.addressOf(secret), "notices.dead-link");
        assertRefused(() -> confirming.confirm(secret), "notices.dead-link");
    }

    private static void assertRefused(ThrowingCallable work, String rule) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.rule().id()).isEqualTo(rule));
    }

    private void reader(String at, String whose) {
        database.sql("insert into notify_reader (address, login) values (?, ?)")
                .params(at, whose)
                .update();
    }

    private void follow() {
        subscribing.subscribe("file", file);
    }

    private void waits(String event, String recipient, String because) {
        Envelope told = new Envelope(
                event, "org.placard.draft-tabled.v1", event, 1, Instant.EPOCH, null, new byte[] {'{', '}'});
        Instant never = Instant.parse("2999-01-01T00:00:00Z");
        deliveries.order(
                told,
                "email",
                List.of(Recipient.inBatch(recipient, never, "never").because(because)));
    }

    private CosponsorshipOpened opened() {
        return new CosponsorshipOpened(new DraftRef(file, "A/HRC/43/L.31", "Cooperation"), TestTopic.TIME);
    }

    private List<ReceivedMail> awaitMails(String to, int count) {
        await(count + " letters to " + to)
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(TestServers.mailbox().messagesTo(to)).hasSize(count));
        return TestServers.mailbox().messagesTo(to);
    }

    // Mailboxes do not care for the case of letters.
    private List<ReceivedMail> letters() {
        return strings(
                        "select recipient from notify_delivery d join notify_address_request r on r.id::text = d.event"
                                + " where r.login = ?",
                        login)
                .stream()
                .flatMap(to -> java.util.stream.Stream.of(to, address).distinct())
                .flatMap(to -> TestServers.mailbox().messagesTo(to).stream())
                .toList();
    }

    private FileId letterFile() {
        return new FileId(strings("select 'letter-' || id from notify_address_request where login = ?", login)
                .get(0));
    }

    private List<String> letterStates() {
        return strings(
                "select state from notify_delivery d join notify_address_request r on r.id::text = d.event"
                        + " where r.login = ?",
                login);
    }

    private static String secretIn(ReceivedMail letter) {
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).as(letter.text()).isTrue();
        return link.group(1);
    }

    private String addressOf(String whose) {
        return strings("select address from notify_reader where login = ?", whose).stream()
                .findFirst()
                .orElse("none");
    }

    private long kept(String secret) {
        return database.sql("select (select count(*) from notify_event where convert_from(data, 'UTF8') like :secret)"
                        + " + (select count(*) from notify_delivery d where d::text like :secret)"
                        + " + (select count(*) from notify_address_link l where l::text like :secret)"
                        + " + (select count(*) from notify_address_request r where r::text like :secret)")
                .param("secret", "%" + secret + "%")
                .query(Long.class)
                .single();
    }

    private List<String> strings(String sql, Object parameter) {
        return database.sql(sql).param(parameter).query(String.class).list();
    }
}
