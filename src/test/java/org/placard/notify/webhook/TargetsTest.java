package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.platform.Refusal;

class TargetsTest {

    private final Targets targets = targets(Map.of());

    @ParameterizedTest
    @CsvSource({
        "http://hooks.example/, SCHEME",
        "ftp://hooks.example/, SCHEME",
        "file:///etc/passwd, SCHEME",
        "gopher://hooks.example/, SCHEME",
        "hooks.example, SCHEME",
        "https:hooks.example, NO_ADDRESS",
        "https:///path, NO_ADDRESS",
        "https://hooks.example/#part, NO_ADDRESS",
        "https://hooks_example/, NO_ADDRESS",
        "https://hooks example/, NO_ADDRESS",
        "'', NO_ADDRESS",
        "https://user:secret@hooks.example/, USER_INFO",
        "https://hooks.example@127.0.0.1/, USER_INFO",
        "https://hooks.example:22/, PORT",
        "https://hooks.example:8443/, PORT",
        "https://hooks.example:99999/, PORT",
        "https://nowhere.example/, UNKNOWN_NAME",
        "https://inner.example/, CLOSED_ADDRESS",
        "https://mixed.example/, CLOSED_ADDRESS",
        "https://127.0.0.1/, CLOSED_ADDRESS",
        "https://[::1]/, CLOSED_ADDRESS",
        "https://[::ffff:10.0.0.1]/, CLOSED_ADDRESS",
        "https://2130706433/, CLOSED_ADDRESS",
        "https://0x7f000001/, UNKNOWN_NAME",
        "https://169.254.169.254/latest/meta-data/, CLOSED_ADDRESS"
    })
    void what_nothing_is_sent_to_is_refused_by_name(String url, WebhookRule rule) {
        assertThatThrownBy(() -> targets.reachable(url))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    void an_address_of_the_public_internet_may_be_registered() {
        assertThatCode(() -> targets.reachable("https://hooks.example/placard?token=1"))
                .doesNotThrowAnyException();
        assertThatCode(() -> targets.reachable("HTTPS://hooks.example:443/")).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_does_not_tell_which_inner_address_it_was() {
        assertThatThrownBy(() -> targets.reachable("https://inner.example/")).hasMessageNotContaining("10.0.0.5");
    }

    @Test
    void settings_allow_http_and_other_ports() {
        Targets open = targets(Map.of("http", "true", "ports", "80,8000-8999"));
        assertThat(open.read("http://hooks.example/").getPort()).isEqualTo(-1);
        assertThat(open.read("https://hooks.example:8443/").getPort()).isEqualTo(8443);
        assertThatThrownBy(() -> open.read("https://hooks.example/")).isInstanceOf(Refusal.class);
    }

    @Test
    void an_address_of_any_length_is_not_taken() {
        assertThatThrownBy(() -> targets.read("https://hooks.example/" + "x".repeat(2000)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(WebhookRule.TOO_LONG));
    }

    private static Targets targets(Map<String, String> settings) {
        WebhookSettings read = Settings.with(settings);
        return new Targets(read, new AddressGuard(read), TargetsTest::addresses);
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        return switch (host) {
            case "hooks.example" -> new InetAddress[] {InetAddress.getByName("93.184.215.14")};
            case "inner.example" -> new InetAddress[] {InetAddress.getByName("10.0.0.5")};
            case "mixed.example" ->
                new InetAddress[] {InetAddress.getByName("93.184.215.14"), InetAddress.getByName("127.0.0.1")};
            default -> literal(host);
        };
    }

    private static InetAddress[] literal(String host) throws UnknownHostException {
        if (host.matches("[0-9.]+|\\[.+]")) {
            return InetAddress.getAllByName(host);
        }
        throw new UnknownHostException(host);
    }
}
