package org.placard.practice.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = TestServersTest.OnlyTheDatabase.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class TestServersTest {

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.properties(registry);
    }

    @Autowired
    private JdbcClient database;

    @Autowired
    private Environment settings;

    @Test
    void a_context_gets_an_empty_database_that_it_owns() {
        database.sql("create table note (text text)").update();

        assertThat(database.sql("select count(*) from note")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void another_context_gets_another_database_and_another_topic_on_the_same_broker() {
        Map<String, Supplier<Object>> other = new TreeMap<>();

        TestServers.properties(other::put);

        assertThat(other.get("spring.datasource.url").get())
                .isNotEqualTo(settings.getProperty("spring.datasource.url"));
        assertThat(other.get("placard.events.topic").get()).isNotEqualTo(settings.getProperty("placard.events.topic"));
        assertThat(other.get("spring.kafka.bootstrap-servers").get())
                .isEqualTo(settings.getProperty("spring.kafka.bootstrap-servers"));
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class OnlyTheDatabase {}
}
