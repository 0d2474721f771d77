package org.placard.practice.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final String TOPIC = "kept";

    @TempDir
    private static Path directory;

    private static final Port PORT = new Port(Port.free().number(), "PLACARD_KAFKA_PORT");
    private static EmbeddedBroker broker;

    @BeforeAll
    static void prepare() {
        broker = new EmbeddedBroker(directory, PORT);
    }

    @BeforeEach
    void start() {
        broker.start();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void the_broker_keeps_records_and_positions_over_a_restart() throws Exception {
        makeTopic();
        send("first");
        assertThat(receive(1)).containsExactly("first");
        send("second");

        broker.stop();
        broker.start();

        assertThat(receive(1)).as("what the group has not read yet").containsExactly("second");
    }

    @Test
    void a_topic_is_not_made_by_asking_for_it() throws Exception {
        try (Admin admin = Admin.create(client());
                var consumer = new KafkaConsumer<>(consumer(), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("nobody-made-this"));
            consumer.poll(Duration.ofMillis(200));

            assertThat(admin.listTopics().names().get()).doesNotContain("nobody-made-this");
        }
    }

    @Test
    void a_port_in_use_is_refused_with_one_clear_line() throws IOException {
        broker.stop();
        try (ServerSocket other = new ServerSocket(PORT.number(), 1, InetAddress.getByName(Address.LOOPBACK))) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(broker::start)
                    .withMessage(
                            "Port %d is in use by another program: stop it or set PLACARD_KAFKA_PORT",
                            other.getLocalPort());
        }
    }

    @Test
    void a_second_one_on_the_same_directory_is_refused() {
        EmbeddedBroker second = new EmbeddedBroker(directory, Port.free());

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(second::start)
                .withMessage("%s is in use by another running Placard: stop that one first", directory);
    }

    private void makeTopic() throws Exception {
        try (Admin admin = Admin.create(client())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private void send(String value) throws Exception {
        try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get();
        }
    }

    private List<String> receive(int count) {
        List<String> received = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(consumer(), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            await("records of the topic").until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> received.add(record.value()));
                return received.size() >= count;
            });
            consumer.commitSync();
        }
        return received;
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", broker.address().toString());
    }

    private Map<String, Object> consumer() {
        return Map.of(
                "bootstrap.servers",
                broker.address().toString(),
                "group.id",
                "readers",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
    }
}
