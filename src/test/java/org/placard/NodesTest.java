package org.placard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placard.platform.DatabaseClock;
import org.placard.platform.PracticeClock;
import org.placard.practice.servers.EmbeddedDatabase;
import org.placard.practice.servers.TestServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The one jar in its two roles, as two nodes on one database and one broker. */
class NodesTest {

    @Test
    void an_engine_node_and_a_notifier_node_share_the_work_and_have_no_practice_clock() {
        String database = TestServers.freshDatabase();
        try (ConfigurableApplicationContext engine = start("engine", database);
                ConfigurableApplicationContext notifier = start("notifier", database)) {
            assertThat(modules(engine)).contains("journal", "lifecycle", "drafts");
            assertThat(notifiers(engine)).isEmpty();
            assertThat(notifiers(notifier)).isNotEmpty();
            assertThat(addresses(notifier)).noneMatch(address -> address.contains("deliveries"));
            assertThat(modules(notifier)).containsExactly("notify", "platform");
            assertThat(engine.getBeanNamesForType(PracticeClock.class)).isEmpty();
            assertThat(engine.getBean(Clock.class)).isInstanceOf(DatabaseClock.class);
            assertThat(addresses(engine)).contains("/api/sessions").noneMatch(address -> address.contains("practice"));
            assertThat(health(engine)).contains("UP");
            assertThat(health(notifier)).contains("UP");
        }
    }

    private static ConfigurableApplicationContext start(String role, String database) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + EmbeddedDatabase.USER,
                "--spring.kafka.bootstrap-servers=" + TestServers.broker().address(),
                "--spring.mail.host=" + TestServers.mailbox().address().host(),
                "--spring.mail.port=" + TestServers.mailbox().address().port(),
                "--placard.events.topic=nodes.events"));
        return new SpringApplicationBuilder(Placard.class).profiles(role).run(settings.toArray(String[]::new));
    }

    private static Set<String> modules(ConfigurableApplicationContext node) {
        return Arrays.stream(node.getBeanDefinitionNames())
                .map(node::getType)
                .filter(type -> type != null && type.getName().startsWith("org.placard."))
                .map(type -> type.getName().split("[.$]")[2])
                .filter(module -> Character.isLowerCase(module.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> notifiers(ConfigurableApplicationContext node) {
        return Arrays.stream(node.getBeanDefinitionNames())
                .filter(name -> name.startsWith("org.placard.notify.node."))
                .toList();
    }

    private static Set<String> addresses(ConfigurableApplicationContext node) {
        return node
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static String health(ConfigurableApplicationContext node) {
        int port = ((WebServerApplicationContext) node).getWebServer().getPort();
        return RestClient.create("http://localhost:" + port + "/actuator/health/readiness")
                .get()
                .retrieve()
                .body(String.class);
    }
}
