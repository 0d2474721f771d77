package org.placard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An engine node that starts before the broker does. */
class LateBrokerTest {

    @Test
    void what_was_journalled_before_there_was_a_broker_goes_out_when_there_is_one() {
        String database = TestServers.freshDatabase();
        TestServers.broker().stop();
        try (ConfigurableApplicationContext engine = start(database)) {
            JdbcClient jdbc = engine.getBean(JdbcClient.class);
            assertThat(waiting(jdbc)).isPositive();

            TestServers.broker().start();

            await("the outbox is empty").atMost(Duration.ofSeconds(60)).until(() -> waiting(jdbc) == 0);
        } finally {
            TestServers.broker().start();
        }
    }

    private static long waiting(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    private static ConfigurableApplicationContext start(String database) {
        return new SpringApplicationBuilder(Placard.class)
                .profiles("engine")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + EmbeddedDatabase.USER,
                        "--spring.kafka.bootstrap-servers="
                                + TestServers.broker().address(),
                        "--placard.events.topic=late.events");
    }
}
