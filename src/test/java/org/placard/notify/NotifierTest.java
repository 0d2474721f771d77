package org.placard.notify;

import org.placard.Placard;
import org.placard.practice.servers.TestServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A notifier node on real servers, with a database of its own that holds all tables, and short waits. One context serves
 * all tests that extend this class: each works on files, recipients or queues of its own.
 */
@SpringBootTest(
        classes = Placard.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=notifier",
            "spring.flyway.enabled=true",
            "spring.datasource.hikari.connection-timeout=1000",
            "placard.notify.from=Placard <placard@placard.example>",
            "placard.notify.back-off=100ms",
            "placard.notify.longest-back-off=500ms",
            "placard.notify.longest-retry=500ms",
            "placard.notify.claim=2s",
            "placard.webhooks.keys=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "placard.webhooks.allowed-networks=127.0.0.0/8",
            "placard.webhooks.http=true",
            "placard.webhooks.ports=1-65535",
            "placard.webhooks.retry=100ms,200ms,300ms",
            "placard.webhooks.throttle=200ms",
            "placard.webhooks.timeout=10s"
        })
public abstract class NotifierTest {

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.properties(registry);
    }
}
