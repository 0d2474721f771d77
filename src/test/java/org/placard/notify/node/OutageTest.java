package org.placard.notify.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.CosponsorshipClosed;
import org.placard.journal.contract.DraftRef;
import org.placard.notify.NotifierTest;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Broker and database go away and come back under a stream of events. */
class OutageTest extends NotifierTest {

    private static final int FILES = 4;
    private static final int EVENTS = 30;

    @Autowired
    private JdbcClient database;

    @Value("${placard.events.topic}")
    private String topicName;

    private final String address = UUID.randomUUID() + "@secretariat.example";
    private final List<String> files = IntStream.range(0, FILES)
            .mapToObj(n -> UUID.randomUUID().toString())
            .toList();
    private final AtomicInteger published = new AtomicInteger();

    @AfterEach
    void everythingRuns() {
        TestServers.database().start();
        TestServers.broker().start();
    }

    @Test
    void nothing_is_lost_and_nothing_told_twice() {
        database.sql("insert into notify_contact (address, party) values (?, 'secretariat')")
                .param(address)
                .update();
        TestTopic topic = new TestTopic(topicName);
        CompletableFuture<Void> stream = CompletableFuture.runAsync(() -> publishAll(topic));

        awaitPublished(EVENTS / 5);
        TestServers.database().kill();
        awaitPublished(2 * EVENTS / 5);
        TestServers.database().start();
        TestServers.broker().stop();
        TestServers.broker().start();
        awaitPublished(3 * EVENTS / 5);
        TestServers.database().stop();
        awaitPublished(4 * EVENTS / 5);
        TestServers.database().start();
        stream.join();

        awaitOutcomes(FILES * EVENTS);
        List<ReceivedMail> mails = TestServers.mailbox().messagesTo(address);
        assertThat(mails)
                .extracting(ReceivedMail::messageId)
                .doesNotHaveDuplicates()
                .hasSize(FILES * EVENTS);
        files.forEach(file -> assertInOrder(file, mails));
        assertThat(repeats()).isZero();
    }

    private void publishAll(TestTopic topic) {
        for (int number = 1; number <= EVENTS; number++) {
            publish(topic, number);
            published.incrementAndGet();
        }
    }

    // Like the relay: what was not acknowledged is sent again, so the topic itself may hold an event twice.
    private void publish(TestTopic topic, int number) {
        await("the broker takes it")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(KafkaException.class)
                .until(() -> {
                    topic.send(files.stream()
                            .map(file -> record(topic, file, number))
                            .toList());
                    return true;
                });
    }

    private static ProducerRecord<String, byte[]> record(TestTopic topic, String file, int number) {
        DraftRef draft = new DraftRef(file, "A/HRC/43/L.31", "Cooperation");
        return topic.record(file + "-" + number, file, number, new CosponsorshipClosed(draft, number));
    }

    private void awaitPublished(int count) {
        await(count + " events of each file").atMost(Duration.ofSeconds(60)).until(() -> published.get() >= count);
    }

    private void awaitOutcomes(int count) {
        await(count + " outcomes")
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .until(() -> database.sql("select count(*) from notify_ledger where recipient = ? and state = 'sent'")
                                .param(address)
                                .query(Integer.class)
                                .single()
                        == count);
    }

    private void assertInOrder(String file, List<ReceivedMail> mails) {
        List<Integer> told = mails.stream()
                .filter(mail -> mail.text().contains(file))
                .map(mail -> Integer.valueOf(mail.text().replaceAll("(?s).*Number of sponsors: (\\d+).*", "$1")))
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, EVENTS).boxed().toList());
    }

    private int repeats() {
        return database.sql("select coalesce(sum(repeats), 0) from notify_ledger where recipient = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }
}
