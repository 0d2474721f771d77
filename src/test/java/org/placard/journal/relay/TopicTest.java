package org.placard.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placard.platform.topics.TopicRefused;
import org.springframework.boot.health.contributor.Status;

/** The topic is made as set, and refused if it is another than was set. */
class TopicTest {

    private final String topic = "topic." + UUID.randomUUID();
    private final RelayNode node = new RelayNode(RelayDatabase.fresh(), RelayNode.settings(topic));

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void it_is_made_with_its_partitions_and_keeps_everything() throws Exception {
        node.topic.prepare();

        await("the broker knows the topic")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> partitions() > 0);
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var config = node.parts
                .broker()
                .admin()
                .describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource);
        assertThat(config.get("retention.ms").value()).isEqualTo("-1");
        assertThat(config.get("min.insync.replicas").value()).isEqualTo("1");
        assertThat(partitions()).isEqualTo(6);
        node.topic.prepare();
    }

    @Test
    void one_that_has_other_partitions_is_refused_and_named_while_commands_go_on() throws Exception {
        node.parts
                .broker()
                .admin()
                .createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                .all()
                .get();

        node.started();
        node.post("file", 1, 2);

        await("the node says why").atMost(Duration.ofSeconds(60)).until(() -> node.relay.fault() != null);
        assertThat(node.relay.fault())
                .hasMessageContainingAll(topic, "3 partitions", "placard.events.partitions says 6");
        assertThat(partitions()).isEqualTo(3);
        assertThat(node.waiting()).isEqualTo(2);
        RelayHealth health = new RelayHealth(node.backlog, node.relay, node.parts.settings());
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsKeys("fault", "backlog", "oldestSeconds", "shards");
    }

    @Test
    void what_waits_is_divided_anew_for_another_topic_but_never_for_the_same_one_with_other_partitions() {
        node.sharding.adopt(topic, 4);
        node.post("file", 1, 2);
        assertThat(shardOfFile()).isEqualTo(Shard.of("file", 4));
        node.sharding.adopt(topic, 6);
        assertThat(shardOfFile()).isEqualTo(Shard.of("file", 6));
        node.jdbc.sql("update relay_shard set batch = 7 where shard = 2").update();

        assertThatThrownBy(() -> node.sharding.adopt(topic, 12))
                .isInstanceOf(TopicRefused.class)
                .hasMessageContaining("when it had 6 partitions; with 12");
        node.sharding.adopt("another", 12);

        assertThat(shardOfFile()).isEqualTo(Shard.of("file", 12));
        assertThat(node.jdbc
                        .sql("select count(*) from relay_shard where batch = 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
    }

    private int shardOfFile() {
        return node.jdbc
                .sql("select distinct shard from outbox")
                .query(Integer.class)
                .single();
    }

    private int partitions() throws Exception {
        return node.parts
                .broker()
                .admin()
                .describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }
}
