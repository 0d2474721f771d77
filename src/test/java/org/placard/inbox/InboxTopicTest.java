package org.placard.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placard.platform.topics.TopicRefused;
import org.placard.practice.servers.TestServers;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** The topic is made as set, and refused if it is another than was set. */
class InboxTopicTest {

    private final String name = "inbox." + UUID.randomUUID();
    private final InboxSettings settings = settings(name, name);
    private final KafkaProperties kafka = kafka();
    private final InboxTopic topic = new InboxTopic(kafka, settings);
    private final Admin admin = admin();

    static InboxSettings settings(String topic, String group) {
        Duration day = Duration.ofDays(1);
        Duration moment = Duration.ofMillis(100);
        return new InboxSettings(topic, group, 6, (short) 1, 1, day, moment, moment, moment, moment, 500);
    }

    static Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestServers.broker().address().toString()));
    }

    static KafkaProperties kafka() {
        KafkaProperties kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(TestServers.broker().address().toString()));
        return kafka;
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void it_is_made_with_its_partitions_and_forgets_when_it_is_set_to() throws Exception {
        topic.prepare();

        awaitThere();
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        assertThat(config.get("retention.ms").value()).isEqualTo("86400000");
        assertThat(config.get("min.insync.replicas").value()).isEqualTo("1");
        assertThat(partitions()).isEqualTo(6);
        topic.prepare();
    }

    @Test
    void one_that_has_other_partitions_is_refused_with_what_to_do_and_left_as_it_is() throws Exception {
        admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
        awaitThere();

        assertThatThrownBy(topic::prepare)
                .isInstanceOf(TopicRefused.class)
                .hasMessageContainingAll(
                        name, "3 partitions", "placard.inbox.partitions says 6", "correct the setting", "a new topic");
        assertThat(partitions()).isEqualTo(3);
    }

    // Those who made it know it a moment before those who are asked.
    private void awaitThere() {
        await("the broker knows the topic")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> partitions() > 0);
    }

    private int partitions() throws InterruptedException, ExecutionException {
        return admin.describeTopics(List.of(name))
                .allTopicNames()
                .get()
                .get(name)
                .partitions()
                .size();
    }
}
