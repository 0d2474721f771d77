package org.placard.notify.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.contract.Contract;
import org.placard.contract.ContractFiles;
import org.placard.contract.SaidHeaders;
import org.placard.contract.Schemas;
import org.placard.journal.contract.CosponsorJoined;
import org.placard.journal.contract.DraftRef;
import org.placard.notify.NotifierTest;
import org.placard.notify.webhook.Attempts;
import org.placard.notify.webhook.Endpoint;
import org.placard.notify.webhook.Filter;
import org.placard.notify.webhook.Keeping;
import org.placard.notify.webhook.Receiver;
import org.placard.notify.webhook.Registering;
import org.placard.notify.webhook.Running;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the topic to a receiver that answers as it likes. */
class WebhookDeliveryTest extends NotifierTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ContractFiles CONTRACT = new ContractFiles();
    private static final Schemas SCHEMAS = new Schemas(new Contract(CONTRACT), CONTRACT);
    private static final Actor SECRETARIAT = new Actor("secretariat", Role.SECRETARIAT, null);

    @Autowired
    private Registering registering;

    @Autowired
    private Running running;

    @Autowired
    private Keeping keeping;

    @Autowired
    private JdbcClient database;

    @Value("${placard.events.topic}")
    private String topicName;

    // Every test has a file of its own, and endpoints for that file alone.
    private final String file = UUID.randomUUID().toString();
    private TestTopic topic;
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        topic = new TestTopic(topicName);
        receiver = Receiver.plain();
    }

    @AfterEach
    void stop() {
        as(() -> {
            keeping.own().forEach(endpoint -> running.delete(endpoint.id()));
            return null;
        });
        receiver.close();
    }

    @Test
    void what_arrived_is_not_sent_again_because_the_database_did_not_take_the_answer() throws Exception {
        register(receiver);
        receiver.reply(exchange -> {
            database.sql("alter table webhook_attempt rename to webhook_attempt_away")
                    .update();
            Receiver.answering(200, "").to(exchange);
        });
        try {
            publish(1);
            await("it is sent").atMost(PATIENCE).until(() -> sent() == 1);
        } finally {
            database.sql("alter table webhook_attempt_away rename to webhook_attempt")
                    .update();
        }
        receiver.reply(Receiver.answering(200, ""));
        publish(2);

        awaitReceived(receiver, "e1", "e2");
    }

    private long sent() {
        return database.sql("select count(*) from notify_delivery where file = ? and state = 'sent' and repeats = 0")
                .param(file)
                .query(Long.class)
                .single();
    }

    @Test
    void the_events_of_a_file_arrive_once_in_order_numbered_and_signed_by_both_secrets() throws Exception {
        Registering.Registered registered = register(receiver);
        String replacement = as(() -> running.replaceSecret(registered.id()).written());
        publish(1);
        publish(1);
        publish(2);
        publish(3);

        awaitReceived(receiver, "e1", "e2", "e3");
        Receiver.Received first = receiver.received().get(0);
        assertThat(first.body())
                .startsWith("{\"type\":\"org.placard.cosponsor-joined.v1\",\"timestamp\":\"2021-10-25T07:00:00Z\","
                        + "\"file\":\"" + file + "\",\"sequence\":1,\"data\":{")
                .endsWith("}}");
        assertThat(receiver.received()).allSatisfy(got -> {
            assertThat(new SaidHeaders("webhook").faults(got.all())).isEmpty();
            assertThat(SCHEMAS.faults("org.placard.webhook.event.v1", got.body()))
                    .isEmpty();
        });
        assertThat(first.header("webhook-signature").split(" "))
                .containsExactly(
                        signature(replacement, first),
                        signature(registered.secret().written(), first));
        assertThat(Instant.ofEpochSecond(Long.parseLong(first.header("webhook-timestamp"))))
                .as("the real time, not that of the event")
                .isAfter(TestTopic.TIME.plus(Duration.ofDays(300)));
    }

    @Test
    void an_endpoint_that_fails_holds_up_nobody_else_and_gets_all_in_order_afterwards() throws IOException {
        receiver.reply(Receiver.answering(503, "too much to do"));
        try (Receiver other = Receiver.plain()) {
            Registering.Registered failing = register(receiver);
            register(other);
            publish(1);
            publish(2);

            awaitReceived(other, "e1", "e2");
            await("it was tried")
                    .atMost(PATIENCE)
                    .until(() -> !receiver.received().isEmpty());
            assertThat(ids(receiver)).containsOnly("e1-" + file);
            receiver.reply(Receiver.answering(204, ""));
            await("it got all").atMost(PATIENCE).until(() -> ids(receiver).contains("e2-" + file));
            assertThat(ids(receiver)).endsWith("e1-" + file, "e2-" + file);
            assertThat(attempts(failing)).anySatisfy(attempt -> {
                assertThat(attempt.status()).isEqualTo(503);
                assertThat(attempt.answer()).isEqualTo("too much to do");
            });
            await("it stands well")
                    .atMost(PATIENCE)
                    .until(() -> endpoint(failing).failures() == 0);
        }
    }

    @Test
    void an_endpoint_that_says_that_it_is_gone_is_paused_and_gets_what_waited_when_somebody_resumes_it() {
        receiver.reply(Receiver.answering(410, "moved away"));
        Registering.Registered gone = register(receiver);
        publish(1);
        publish(2);

        await("it is paused").atMost(PATIENCE).until(() -> endpoint(gone).pause() != null);
        assertThat(endpoint(gone).pause().reason()).isEqualTo(Endpoint.Reason.GONE);
        assertThat(endpoint(gone).pause().detail()).isEqualTo("HTTP 410");
        await("both wait").atMost(PATIENCE).until(() -> waiting(gone) == 2);
        assertThat(receiver.received()).hasSize(1);

        receiver.reply(Receiver.answering(200, ""));
        as(() -> {
            running.resume(gone.id());
            return null;
        });
        await("it got all").atMost(PATIENCE).until(() -> receiver.received().size() == 3);
        assertThat(ids(receiver)).containsExactly("e1-" + file, "e1-" + file, "e2-" + file);
        await("nothing waits").atMost(PATIENCE).until(() -> waiting(gone) == 0);
    }

    @Test
    void an_endpoint_that_takes_nothing_through_the_whole_schedule_is_paused_with_the_reason() {
        receiver.reply(Receiver.answering(500, "no"));
        Registering.Registered dead = register(receiver);
        publish(1);

        await("it is paused").atMost(PATIENCE).until(() -> endpoint(dead).pause() != null);
        assertThat(endpoint(dead).pause().reason()).isEqualTo(Endpoint.Reason.DEAD);
        assertThat(receiver.received()).hasSize(4);
        assertThat(as(() -> keeping.changes(endpoint(dead)))).first().satisfies(change -> {
            assertThat(change.actor()).isEqualTo("placard");
            assertThat(change.detail()).isEqualTo("HTTP 500");
        });
        assertThat(waiting(dead)).isEqualTo(1);
    }

    @Test
    void a_message_that_alone_fails_is_set_aside_and_the_file_goes_on() {
        Registering.Registered endpoint = register(receiver);
        receiver.reply(exchange -> {
            boolean fails = exchange.getRequestHeaders().getFirst("webhook-id").startsWith("e1");
            // Meanwhile something else arrived there.
            database.sql("update webhook_endpoint set succeeded_at = clock_timestamp() where id = ?")
                    .param(endpoint.id())
                    .update();
            Receiver.answering(fails ? 400 : 200, "").to(exchange);
        });
        publish(1);
        publish(2);

        await("the next one arrived").atMost(PATIENCE).until(() -> ids(receiver).contains("e2-" + file));
        assertThat(stateOf("e1-" + file)).isEqualTo("refused");
        assertThat(endpoint(endpoint).pause()).isNull();
        assertThat(ids(receiver).stream().filter(id -> id.equals("e1-" + file))).hasSize(4);
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it() {
        receiver.reply(Receiver.answering(429, "", "Retry-After", "1"));
        Registering.Registered endpoint = register(receiver);
        publish(1);
        await("it was tried twice")
                .atMost(PATIENCE)
                .until(() -> attempts(endpoint).size() >= 2);

        List<Attempts.Attempt> attempts = attempts(endpoint);
        Duration apart =
                Duration.between(attempts.get(1).endedAt(), attempts.get(0).startedAt());
        assertThat(apart).isGreaterThanOrEqualTo(Duration.ofMillis(990));
    }

    @Test
    void what_waits_for_an_endpoint_that_is_deleted_is_not_sent() {
        Registering.Registered endpoint = register(receiver);
        as(() -> {
            running.pause(endpoint.id());
            return null;
        });
        publish(1);
        await("it waits").atMost(PATIENCE).until(() -> waiting(endpoint) == 1);
        as(() -> {
            running.delete(endpoint.id());
            return null;
        });

        assertThat(stateOf("e1-" + file)).isEqualTo("refused");
        assertThat(database.sql("select count(*) from webhook_secret where endpoint = ?")
                        .param(endpoint.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(receiver.received()).isEmpty();
    }

    private Registering.Registered register(Receiver at) {
        String url = "http://127.0.0.1:" + at.port() + "/placard?token=kept-out-of-the-ledger";
        return as(() -> registering.register(url, "a test", null, new Filter(null, file, null, null)));
    }

    private void publish(long sequence) {
        topic.publish("e" + sequence + "-" + file, file, sequence, joined(file));
    }

    private static CosponsorJoined joined(String file) {
        return new CosponsorJoined(new DraftRef(file, "A/HRC/43/L.31", "Cooperation"), "TUV", "additional");
    }

    private void awaitReceived(Receiver by, String... names) {
        List<String> expected =
                List.of(names).stream().map(name -> name + "-" + file).toList();
        await("all arrived").atMost(PATIENCE).until(() -> ids(by).equals(expected));
    }

    private static List<String> ids(Receiver receiver) {
        return receiver.received().stream()
                .map(message -> message.header("webhook-id"))
                .toList();
    }

    private Endpoint endpoint(Registering.Registered registered) {
        return as(() -> keeping.own(registered.id()));
    }

    private long waiting(Registering.Registered registered) {
        return as(() -> keeping.waiting(endpoint(registered)));
    }

    private List<Attempts.Attempt> attempts(Registering.Registered registered) {
        return as(() -> keeping.attempts(endpoint(registered)));
    }

    private String stateOf(String event) {
        return database.sql("select state from notify_delivery where event = ? and channel = 'webhook'")
                .param(event)
                .query(String.class)
                .single();
    }

    private static String signature(String secret, Receiver.Received message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        String signed = message.header("webhook-id") + "." + message.header("webhook-timestamp") + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> T as(Supplier<T> work) {
        return Actors.as(SECRETARIAT, work::get);
    }
}
