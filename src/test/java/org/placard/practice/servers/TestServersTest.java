package org.placard.practice.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TestServersTest {

    @Test
    void every_context_gets_a_database_and_a_topic_of_its_own() {
        Map<String, Supplier<Object>> one = new TreeMap<>();
        Map<String, Supplier<Object>> other = new TreeMap<>();

        TestServers.properties(one::put);
        TestServers.properties(other::put);

        String url = one.get("spring.datasource.url").get().toString();
        assertThat(other.get("spring.datasource.url").get()).isNotEqualTo(url);
        assertThat(other.get("placard.events.topic").get())
                .isNotEqualTo(one.get("placard.events.topic").get());
        assertThat(other.get("spring.kafka.bootstrap-servers").get())
                .isEqualTo(one.get("spring.kafka.bootstrap-servers").get());
        assertThat(canUse(url)).isTrue();
    }

    @Test
    void a_fresh_database_is_empty() {
        String url = TestServers.freshDatabase();
        assertThat(canUse(url)).isTrue();
        assertThat(canUse(TestServers.freshDatabase())).isTrue();
    }

    private static boolean canUse(String url) {
        JdbcClient client = JdbcClient.create(new DriverManagerDataSource(url, EmbeddedDatabase.USER, ""));
        client.sql("create table note (text text)").update();
        return client.sql("select count(*) from note").query(Integer.class).single() == 0;
    }
}
