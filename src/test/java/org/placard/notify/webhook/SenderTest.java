package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against real servers; only the look-up of names is scripted. */
class SenderTest {

    private static final byte[] BODY = "{\"n\":\"Côte\"}".getBytes(StandardCharsets.UTF_8);
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private static SSLContext hooks;

    private final AtomicInteger lookUps = new AtomicInteger();
    private final Map<String, String> settings =
            new HashMap<>(Map.of("allowed-networks", "127.0.0.0/8", "timeout", "30s"));
    private Names names = host -> new InetAddress[] {HERE};
    private Receiver receiver;

    @BeforeAll
    static void certificate(@TempDir Path folder) throws Exception {
        KeyStore store = Receiver.certificate(folder, "hooks.example");
        hooks = Receiver.context(store);
    }

    @BeforeEach
    void start() throws IOException {
        receiver = Receiver.plain();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void a_message_arrives_with_its_headers_under_the_name_of_the_host() {
        Answer answer = post("http", receiver);

        assertThat(answer.delivered()).isTrue();
        assertThat(receiver.received()).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo("{\"n\":\"Côte\"}");
            assertThat(message.header("webhook-id")).isEqualTo("e-1");
            assertThat(message.header("content-type")).startsWith("application/json");
            assertThat(message.header("host")).isEqualTo("hooks.example:" + receiver.port());
            assertThat(message.header("cookie")).isNull();
            assertThat(message.header("accept-encoding")).isNull();
        });
    }

    @Test
    void the_pinned_address_is_reached_by_tls_with_the_name_in_it_and_the_certificate_checked_for_the_name()
            throws IOException {
        try (Receiver secure = Receiver.secure(hooks)) {
            assertThat(post("https", secure).delivered()).isTrue();
            assertThat(secure.received().get(0).serverName()).contains("hooks.example");

            Answer other = post(URI.create("https://other.example:" + secure.port() + "/"));
            assertThat(other.status()).isNull();
            assertThat(other.error()).startsWith("no secure connection");
            assertThat(secure.received()).hasSize(1);
        }
    }

    @Test
    void a_certificate_of_nobody_known_is_not_trusted() throws Exception {
        try (Receiver secure = Receiver.secure(hooks);
                Sender strict = sender(SSLContext.getDefault())) {
            Answer answer = strict.post(address("https", secure), Map.of(), BODY);
            assertThat(answer.error()).startsWith("no secure connection");
        }
    }

    @Test
    void a_name_that_leads_elsewhere_at_the_next_attempt_is_checked_anew() {
        settings.put("allowed-networks", "127.0.0.0/30");
        names = host -> new InetAddress[] {lookUps.getAndIncrement() == 0 ? HERE : InetAddress.getByName("127.0.0.9")};
        try (Sender sender = sender(hooks)) {
            assertThat(sender.post(address("http", receiver), Map.of(), BODY).delivered())
                    .isTrue();
            Answer second = sender.post(address("http", receiver), Map.of(), BODY);

            assertThat(second.error()).contains("to which no webhook is sent").doesNotContain("127.0.0.9");
            assertThat(second.mayHaveArrived()).isFalse();
            assertThat(receiver.received()).hasSize(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_name_is_looked_up_once_for_an_attempt_and_what_was_checked_is_connected_to() {
        settings.put("allowed-networks", "127.0.0.1/32");
        // A second look-up within the attempt would get the closed address.
        names = host -> new InetAddress[] {lookUps.getAndIncrement() == 0 ? HERE : InetAddress.getByName("127.0.0.9")};
        assertThat(post("http", receiver).delivered()).isTrue();
        assertThat(lookUps).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "localhost"})
    void an_address_that_is_written_as_a_number_is_checked_too(String host) {
        settings.put("allowed-networks", "");
        names = InetAddress::getAllByName;
        Answer answer = post(URI.create("http://" + host + ":" + receiver.port() + "/"));

        assertThat(answer.error()).contains("to which no webhook is sent");
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void one_closed_address_among_several_closes_them_all() {
        names = host -> new InetAddress[] {HERE, InetAddress.getByName("10.0.0.1")};
        assertThat(post("http", receiver).error()).contains("to which no webhook is sent");
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() throws IOException {
        try (Receiver elsewhere = Receiver.plain()) {
            receiver.reply(Receiver.answering(307, "", "Location", "http://127.0.0.1:" + elsewhere.port() + "/"));
            Answer answer = post("http", receiver);

            assertThat(answer.status()).isEqualTo(307);
            assertThat(answer.delivered()).isFalse();
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void a_server_that_is_busy_is_not_asked_again_by_the_client_and_its_wish_is_heard() {
        receiver.reply(Receiver.answering(503, "later", "Retry-After", "120"));
        Answer answer = post("http", receiver);

        assertThat(answer.retryAfter()).isEqualTo(Duration.ofMinutes(2));
        assertThat(answer.throttles()).isTrue();
        assertThat(answer.text()).isEqualTo("later");
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void a_cookie_is_not_brought_back() throws IOException {
        receiver.reply(Receiver.answering(200, "", "Set-Cookie", "a=b"));
        try (Sender sender = sender(hooks)) {
            sender.post(address("http", receiver), Map.of(), BODY);
            sender.post(address("http", receiver), Map.of(), BODY);
        }
        assertThat(receiver.received())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.header("cookie")).isNull());
    }

    @Test
    void of_an_answer_without_an_end_the_beginning_is_kept() {
        receiver.reply(Receiver.dripping());
        Answer answer = post("http", receiver);

        assertThat(answer.delivered()).isTrue();
        assertThat(answer.text()).hasSize(4096).matches("x+");
    }

    @Test
    void a_receiver_that_says_nothing_is_given_up_and_may_have_got_it() throws IOException {
        settings.put("timeout", "300ms");
        try (ServerSocket silent = new ServerSocket(0, 5, HERE)) {
            Answer answer = post(URI.create("http://hooks.example:" + silent.getLocalPort() + "/"));
            assertThat(answer.status()).isNull();
            assertThat(answer.mayHaveArrived()).isTrue();
        }
    }

    @Test
    void a_receiver_that_is_not_there_did_not_get_it() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, HERE)) {
            free = socket.getLocalPort();
        }
        Answer answer = post(URI.create("http://hooks.example:" + free + "/"));
        assertThat(answer.error()).startsWith("not reached");
        assertThat(answer.mayHaveArrived()).isFalse();
    }

    @Test
    void a_name_that_nobody_knows_is_said() {
        names = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(post("http", receiver).error()).startsWith("the name is not known");
    }

    private Answer post(String scheme, Receiver to) {
        return post(address(scheme, to));
    }

    private Answer post(URI target) {
        try (Sender sender = sender(hooks)) {
            return sender.post(target, Map.of("webhook-id", "e-1"), BODY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Sender sender(SSLContext trust) {
        WebhookSettings read = Settings.with(settings);
        return new Sender(
                read, new GuardedNames(host -> names.of(host), new AddressGuard(read)), trust, () -> Instant.EPOCH);
    }

    private static URI address(String scheme, Receiver to) {
        return URI.create(scheme + "://hooks.example:" + to.port() + "/in?a=1");
    }
}
