package org.placard.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    @Test
    void it_lints_without_a_warning() {
        LintResult result = Chart.lint();

        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
        assertThat(result.getMessages()).noneMatch(message -> message.contains("WARNING"));
    }

    @Test
    void it_makes_an_engine_and_a_notifier_of_one_image() {
        assertThat(new Chart().deployment("engine").ofContainer("image"))
                .asString()
                .startsWith("registry.example.org/placard:")
                .isEqualTo(new Chart().deployment("notifier").ofContainer("image"));
        assertThat(new Chart().deployment("engine").environment()).containsEntry("SPRING_PROFILES_ACTIVE", "engine");
        assertThat(new Chart().deployment("notifier").environment())
                .containsEntry("SPRING_PROFILES_ACTIVE", "notifier");
    }

    @Test
    void it_installs_the_version_that_the_project_builds() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String tag =
                new Chart().deployment("engine").ofContainer("image").toString().replaceFirst(".*:", "");

        assertThat(pom).contains("<artifactId>placard</artifactId>\n  <version>" + tag + "</version>");
    }

    @Test
    void only_the_engine_is_served() {
        Manifest service = new Chart().render("Service", "placard");

        assertThat(service.at("spec.selector").toString()).contains("app.kubernetes.io/component=engine");
        assertThat(service.at("spec.ports.0.targetPort")).isEqualTo("http");
        assertThat(new Chart().deployment("notifier").ofContainer("ports").toString())
                .doesNotContain("8080");
    }

    @Test
    void a_deployment_selects_its_own_pods_only() {
        for (String role : List.of("engine", "notifier")) {
            Manifest deployment = new Chart().deployment(role);
            Map<?, ?> selector = (Map<?, ?>) deployment.at("spec.selector.matchLabels");
            Map<?, ?> labels = (Map<?, ?>) deployment.at("spec.template.metadata.labels");
            assertThat(labels.entrySet().containsAll(selector.entrySet()))
                    .as(role)
                    .isTrue();
            assertThat(selector.get("app.kubernetes.io/component")).isEqualTo(role);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "notifier"})
    void a_pod_is_probed_on_the_management_port(String role) {
        Manifest deployment = new Chart().deployment(role);

        assertThat(deployment.environment()).containsEntry("MANAGEMENT_SERVER_PORT", "8081");
        assertThat(deployment.ofContainer("ports").toString()).contains("name=management, containerPort=8081");
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(deployment.ofContainer(probe + ".httpGet.port"))
                    .as(probe)
                    .isEqualTo("management");
        }
        assertThat(deployment.ofContainer("livenessProbe.httpGet.path")).isEqualTo("/actuator/health/liveness");
        assertThat(deployment.ofContainer("readinessProbe.httpGet.path")).isEqualTo("/actuator/health/readiness");
    }

    @Test
    void the_ingress_is_made_when_it_is_asked_for() {
        assertThat(new Chart().render()).noneMatch(manifest -> "Ingress".equals(manifest.at("kind")));

        Chart open = new Chart().with("ingress.enabled", true).with("ingress.host", "placard.example.org");
        assertThat(open.with("ingress.tlsSecret", "certificate")
                        .render("Ingress", "placard")
                        .at("spec.tls.0.secretName"))
                .isEqualTo("certificate");
        assertThat(open.deployment("engine").environment())
                .containsEntry("SERVER_SERVLET_SESSION_COOKIE_SECURE", "true")
                .containsEntry("SERVER_FORWARDHEADERSSTRATEGY", "framework");
    }

    @Test
    void a_digest_wins_over_a_tag() {
        String digest = "sha256:" + "0a".repeat(32);

        assertThat(new Chart().with("image.digest", digest).deployment("engine").ofContainer("image"))
                .isEqualTo("registry.example.org/placard@" + digest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image.repository        | name the registry and the image
            database.host           | name the PostgreSQL server
            database.existingSecret | name the Secret that holds the user name and the password of the database
            kafka.bootstrapServers  | name the brokers
            kafka.existingSecret    | name the Secret that holds the JAAS line
            mail.host               | name the mail server
            mail.from               | name the sender
            mail.existingSecret     | name the Secret that holds the user name and the password of the mail server
            trust.configMap         | name the ConfigMap with the certificates
            """)
    void a_value_that_is_missing_is_named_with_what_to_do(String value, String whatToDo) {
        assertThatThrownBy(() -> new Chart().with(value, "").render())
                .hasMessageContaining(value + " is missing")
                .hasMessageContaining(whatToDo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database.password", "mail.password", "kafka.jaasConfig", "engine.replica"})
    void a_value_that_the_chart_does_not_know_is_refused(String value) {
        String name = value.substring(value.indexOf('.') + 1);

        assertThatThrownBy(() -> new Chart().with(value, "secret").render()).hasMessageContaining("'" + name + "'");
    }
}
