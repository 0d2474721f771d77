package org.placard.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The names of environment variables are easily wrong by a letter: what the pods get is read as the application does. */
class SettingsTest {

    @Test
    void the_database_is_reached_over_a_checked_connection() {
        Binder engine = settings(new Chart().deployment("engine"));

        assertThat(engine.bind("spring.datasource.url", String.class).get())
                .isEqualTo("jdbc:postgresql://postgresql.example.org:5432/placard"
                        + "?sslmode=verify-full&sslrootcert=/etc/placard/trust/ca.pem");
        assertThat(engine.bind("spring.datasource.hikari.maximum-pool-size", Integer.class)
                        .get())
                .isEqualTo(16);
        assertThat(engine.bind("spring.datasource.password", String.class).get())
                .isEqualTo("placard-database/password");
    }

    @Test
    void letters_lead_to_where_people_reach_the_pages() {
        Manifest behindAnIngress = new Chart()
                .with("ingress.enabled", true)
                .with("ingress.host", "council.example.org")
                .with("ingress.tlsSecret", "placard-tls")
                .deployment("notifier");
        Manifest elsewhere =
                new Chart().with("publicUrl", "https://placard.example.org").deployment("notifier");

        assertThat(settings(behindAnIngress)
                        .bind("placard.public-url", String.class)
                        .get())
                .isEqualTo("https://council.example.org");
        assertThat(settings(elsewhere).bind("placard.public-url", String.class).get())
                .isEqualTo("https://placard.example.org");
    }

    @Test
    void kafka_gets_its_security_settings() {
        KafkaProperties kafka = settings(new Chart().deployment("engine"))
                .bind("spring.kafka", KafkaProperties.class)
                .get();

        assertThat(kafka.buildProducerProperties())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                .containsEntry("sasl.jaas.config", "placard-kafka/sasl.jaas.config")
                .containsEntry("ssl.truststore.type", "PEM")
                .containsEntry("ssl.truststore.location", "/etc/placard/trust/ca.pem");
        assertThat(kafka.getBootstrapServers()).containsExactly("kafka-0.example.org:9093", "kafka-1.example.org:9093");
    }

    @Test
    void kafka_without_security_needs_no_secret() {
        Manifest engine = new Chart()
                .with("kafka.securityProtocol", "PLAINTEXT")
                .with("kafka.existingSecret", "")
                .deployment("engine");

        KafkaProperties kafka =
                settings(engine).bind("spring.kafka", KafkaProperties.class).get();
        assertThat(kafka.buildConsumerProperties())
                .containsEntry("security.protocol", "PLAINTEXT")
                .doesNotContainKeys("sasl.jaas.config", "ssl.truststore.type");
    }

    @Test
    void mail_leaves_encrypted_and_with_a_login() {
        MailProperties mail = settings(new Chart().deployment("notifier"))
                .bind("spring.mail", MailProperties.class)
                .get();

        assertThat(mail.getHost()).isEqualTo("smtp.example.org");
        assertThat(mail.getPort()).isEqualTo(587);
        assertThat(mail.getPassword()).isEqualTo("placard-mail/password");
        assertThat(mail.getProperties())
                .containsEntry("mail.smtp.auth", "true")
                .containsEntry("mail.smtp.starttls.enable", "true")
                .containsEntry("mail.smtp.starttls.required", "true");
    }

    @Test
    void webhooks_have_their_ports_and_a_key_where_one_is_given() {
        assertThat(settings(new Chart().deployment("engine"))
                        .bind("placard.webhooks.keys", String[].class)
                        .isBound())
                .isFalse();
        for (String role : new String[] {"engine", "notifier"}) {
            Binder settings = settings(new Chart()
                    .with("webhooks.existingSecret", "placard-webhooks")
                    .deployment(role));
            assertThat(settings.bind("placard.webhooks.keys", String[].class).get())
                    .containsExactly("placard-webhooks/keys");
            assertThat(settings.bind("placard.webhooks.ports", String[].class).get())
                    .containsExactly("443");
        }
    }

    @Test
    void a_mail_server_without_a_login_needs_no_secret() {
        Manifest notifier = new Chart()
                .with("mail.auth", false)
                .with("mail.existingSecret", "")
                .deployment("notifier");

        assertThat(notifier.secrets()).doesNotContainKey("SPRING_MAIL_PASSWORD");
        assertThat(notifier.environment()).containsEntry("SPRING_MAIL_PROPERTIES_MAIL_SMTP_AUTH", "false");
    }

    @Test
    void events_and_notices_get_their_settings() {
        Binder notifier = settings(new Chart().deployment("notifier"));

        assertThat(notifier.bind("placard.events.topic", String.class).get()).isEqualTo("placard.events");
        assertThat(notifier.bind("placard.events.replicas", Short.class).get()).isEqualTo((short) 3);
        assertThat(notifier.bind("placard.inbox.topic", String.class).get()).isEqualTo("placard.inbox");
        assertThat(notifier.bind("placard.inbox.replicas", Short.class).get()).isEqualTo((short) 3);
        assertThat(notifier.bind("placard.inbox.min-insync-replicas", Integer.class)
                        .get())
                .isEqualTo(2);
        assertThat(notifier.bind("placard.notify.from", String.class).get()).isEqualTo("Placard <placard@example.org>");
    }

    private static Binder settings(Manifest deployment) {
        Map<String, Object> environment = new HashMap<>(deployment.environment());
        environment.putAll(deployment.secrets());
        StandardEnvironment pod = new StandardEnvironment();
        pod.getPropertySources().addFirst(new SystemEnvironmentPropertySource("pod-systemEnvironment", environment));
        ConfigurationPropertySources.attach(pod);
        return Binder.get(pod);
    }
}
