package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.notify.NotifierTest;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Role;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever registered an endpoint that Placard pauses is told, once for every pause. */
class PausingTest extends NotifierTest {

    private static final int NOTIFIERS = 4;

    @Autowired
    private Registering registering;

    @Autowired
    private Running running;

    @Autowired
    private Endpoints endpoints;

    @Autowired
    private Pausing pausing;

    @Autowired
    private JdbcClient database;

    private final Actor owner = new Actor("owner-" + UUID.randomUUID(), Role.SECRETARIAT, null);
    private final String address = owner.name() + "@states.example";
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = Receiver.plain();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void one_letter_tells_of_a_pause_however_many_notifiers_find_the_endpoint_dead_and_another_one_of_the_next()
            throws Exception {
        addressOfOwner();
        UUID id = register();
        // The second message may have failed already when the first one's failure is counted.
        endpoints.failed(id, Duration.ZERO);

        pausedBySeveralAtOnce(id);

        ReceivedMail letter = awaitMails(1).get(0);
        assertThat(letter.language()).isEqualTo("fr");
        assertThat(letter.subject()).contains("127.0.0.1");
        assertThat(letter.text())
                .contains("/webhooks/" + id, "HTTP 500", "il n’accepte plus rien")
                .doesNotContain("secret-of-the-receiver");
        assertThat(letters()).isEqualTo(1);

        as(() -> {
            running.resume(id);
            return null;
        });
        pausing.pause(endpoints.find(id).orElseThrow(), Endpoint.Reason.GONE, "HTTP 410");
        assertThat(awaitMails(2).get(1).text()).contains("supprimé définitivement");
    }

    @Test
    void who_has_no_address_is_not_told_and_who_pauses_it_by_hand_knows() {
        UUID withoutAddress = register();
        pausing.pause(endpoints.find(withoutAddress).orElseThrow(), Endpoint.Reason.DEAD, "HTTP 500");
        assertThat(endpoints.find(withoutAddress).orElseThrow().pause()).isNotNull();
        addressOfOwner();
        UUID byHand = register();
        as(() -> {
            running.pause(byHand);
            return null;
        });

        assertThat(letters()).isZero();
    }

    private void pausedBySeveralAtOnce(UUID id) throws Exception {
        Endpoint endpoint = endpoints.find(id).orElseThrow();
        CyclicBarrier together = new CyclicBarrier(NOTIFIERS);
        ExecutorService notifiers = Executors.newFixedThreadPool(NOTIFIERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int n = 0; n < NOTIFIERS; n++) {
                all.add(notifiers.submit(() -> {
                    together.await();
                    pausing.pause(endpoint, Endpoint.Reason.DEAD, "HTTP 500");
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            notifiers.shutdown();
        }
    }

    private UUID register() {
        String url = "http://127.0.0.1:" + receiver.port() + "/secret-of-the-receiver";
        return as(() -> registering
                .register(
                        url, "a test", null, new Filter(null, UUID.randomUUID().toString(), null, null))
                .id());
    }

    private void addressOfOwner() {
        database.sql("insert into notify_reader (address, login, language) values (?, ?, 'fr')")
                .params(address, owner.name())
                .update();
    }

    private List<ReceivedMail> awaitMails(int count) {
        await(count + " letters")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(TestServers.mailbox().messagesTo(address)).hasSize(count));
        return TestServers.mailbox().messagesTo(address);
    }

    private long letters() {
        return database.sql("select count(*) from notify_delivery where recipient = ?")
                .param(address)
                .query(Long.class)
                .single();
    }

    private <T> T as(Callable<T> work) {
        return Actors.as(owner, work);
    }
}
