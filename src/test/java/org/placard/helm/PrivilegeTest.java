package org.placard.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivilegeTest {

    private static final List<String> WITH_PRIVILEGE =
            List.of("hostNetwork", "hostPID", "hostIPC", "shareProcessNamespace");

    @ParameterizedTest
    @ValueSource(strings = {"engine", "notifier"})
    void a_pod_runs_as_nobody_special_with_the_default_system_call_filter(String role) {
        Manifest deployment = new Chart().deployment(role);

        assertThat(deployment.ofPod("securityContext.runAsNonRoot")).isEqualTo(true);
        assertThat(deployment.ofPod("securityContext.runAsUser")).isEqualTo(65532);
        assertThat(deployment.ofPod("securityContext.seccompProfile.type")).isEqualTo("RuntimeDefault");
        assertThat(WITH_PRIVILEGE)
                .allSatisfy(
                        right -> assertThat(deployment.ofPod(right)).as(right).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "notifier"})
    void a_container_has_no_privilege_and_cannot_gain_one(String role) {
        Manifest deployment = new Chart().deployment(role);

        assertThat(deployment.ofContainer("securityContext.privileged")).isEqualTo(false);
        assertThat(deployment.ofContainer("securityContext.allowPrivilegeEscalation"))
                .isEqualTo(false);
        assertThat(deployment.ofContainer("securityContext.capabilities")).isEqualTo(Map.of("drop", List.of("ALL")));
        assertThat((List<?>) deployment.ofPod("containers")).hasSize(1);
        assertThat(deployment.ofPod("initContainers")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "notifier"})
    void a_container_writes_nowhere_but_to_its_own_tmp(String role) {
        Manifest deployment = new Chart().deployment(role);

        assertThat(deployment.ofContainer("securityContext.readOnlyRootFilesystem"))
                .isEqualTo(true);
        assertThat(deployment.ofContainer("volumeMounts.0")).isEqualTo(Map.of("name", "tmp", "mountPath", "/tmp"));
        assertThat(deployment.ofPod("volumes.0.emptyDir.sizeLimit")).isEqualTo("256Mi");
        assertThat(deployment.ofContainer("volumeMounts.1.readOnly")).isEqualTo(true);
        assertThat((List<?>) deployment.ofPod("volumes")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "notifier"})
    void a_pod_carries_no_key_to_the_cluster(String role) {
        assertThat(new Chart().deployment(role).ofPod("automountServiceAccountToken"))
                .isEqualTo(false);
        assertThat(new Chart().deployment(role).ofPod("serviceAccountName")).isEqualTo("placard");
        assertThat(new Chart().render("ServiceAccount", "placard").at("automountServiceAccountToken"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "notifier"})
    void a_pod_is_limited_in_memory(String role) {
        assertThat(new Chart().deployment(role).ofContainer("resources.limits.memory"))
                .isNotNull();
        assertThat(new Chart().deployment(role).ofContainer("resources.requests.cpu"))
                .isNotNull();
    }

    @Test
    void passwords_come_out_of_secrets_that_exist_and_the_chart_makes_none() {
        assertThat(new Chart().deployment("engine").secrets())
                .containsEntry("SPRING_DATASOURCE_USERNAME", "placard-database/username")
                .containsEntry("SPRING_DATASOURCE_PASSWORD", "placard-database/password")
                .containsEntry("SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG", "placard-kafka/sasl.jaas.config")
                .doesNotContainKey("SPRING_MAIL_PASSWORD");
        assertThat(new Chart().deployment("notifier").secrets())
                .containsEntry("SPRING_MAIL_USERNAME", "placard-mail/username")
                .containsEntry("SPRING_MAIL_PASSWORD", "placard-mail/password");
        assertThat(new Chart().render()).noneMatch(manifest -> "Secret".equals(manifest.at("kind")));
    }

    @Test
    void nobody_may_call_the_notifier_and_only_the_pages_of_the_engine_are_open() {
        assertThat(new Chart().render("NetworkPolicy", "placard-notifier").at("spec.ingress"))
                .isNull();
        assertThat(new Chart().render("NetworkPolicy", "placard-notifier").at("spec.policyTypes"))
                .isEqualTo(List.of("Ingress", "Egress"));
        assertThat(new Chart().render("NetworkPolicy", "placard-engine").at("spec.ingress"))
                .isEqualTo(List.of(Map.of("ports", List.of(Map.of("port", "http")))));
    }

    @Test
    void only_the_notifier_may_reach_the_mail_server() {
        assertThat(new Chart()
                        .render("NetworkPolicy", "placard-notifier")
                        .at("spec.egress.1.ports")
                        .toString())
                .contains("port=587");
        assertThat(new Chart()
                        .render("NetworkPolicy", "placard-engine")
                        .at("spec.egress.1.ports")
                        .toString())
                .contains("port=5432", "port=9093")
                .doesNotContain("port=587");
    }

    @Test
    void a_node_can_be_emptied_one_pod_at_a_time() {
        for (String role : List.of("engine", "notifier")) {
            assertThat(new Chart()
                            .render("PodDisruptionBudget", "placard-" + role)
                            .at("spec.maxUnavailable"))
                    .isEqualTo(1);
        }
    }
}
