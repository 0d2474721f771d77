package org.placard.notify.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts a message once and says what came of it. Each attempt looks the name up, connects, and lets the connection go: a
 * connection that is kept would outlive the check of its address. Follows no redirect, sends no cookie, unpacks nothing,
 * asks no proxy, tries nothing twice.
 */
final class Sender implements AutoCloseable {

    private static final int LONGEST_HEADER = 8_192;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_AT_ONCE = 200;

    private final CloseableHttpClient client;
    private final WebhookSettings settings;
    private final Supplier<Instant> now;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "placard.webhooks.deadlines");
        thread.setDaemon(true);
        return thread;
    });

    /** @param trust whose certificates count */
    Sender(WebhookSettings settings, GuardedNames names, SSLContext trust, Supplier<Instant> now) {
        this.settings = settings;
        this.now = now;
        this.client = HttpClients.custom()
                .setConnectionManager(connections(settings, names, trust))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(settings.timeout()))
                        .setResponseTimeout(Timeout.of(settings.timeout()))
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setContentCompressionEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("Placard")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static HttpClientConnectionManager connections(
            WebhookSettings settings, GuardedNames names, SSLContext trust) {
        Http1Config bounds = Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(settings.timeout()))
                        .build())
                .setMaxConnTotal(MOST_AT_ONCE)
                .setMaxConnPerRoute(MOST_AT_ONCE)
                .build();
    }

    Answer post(URI target, Map<String, String> headers, byte[] body) {
        HttpPost request = new HttpPost(target);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        AtomicBoolean late = new AtomicBoolean();
        // The client's own timeouts begin anew with every byte: a receiver that drips would never come to an end.
        Runnable giveUp = () -> {
            late.set(true);
            request.cancel();
        };
        Future<?> deadline = deadlines.schedule(giveUp, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answer(client.executeOpen(null, request, null));
        } catch (IOException | RuntimeException e) {
            return failure(e, late.get());
        } finally {
            deadline.cancel(false);
            // Lets go of the connection at once; to close the answer would read it to its end, however long.
            request.cancel();
        }
    }

    private Answer answer(ClassicHttpResponse response) {
        Header retryAfter = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return new Answer(
                response.getCode(),
                beginning(response.getEntity()),
                null,
                RetryAfter.of(retryAfter == null ? null : retryAfter.getValue(), now.get()),
                false);
    }

    // The status is what counts: an answer whose body breaks off has been given all the same.
    private String beginning(HttpEntity body) {
        if (body == null) {
            return null;
        }
        try {
            InputStream stream = body.getContent();
            byte[] read = stream.readNBytes(settings.answerBytes());
            return read.length == 0 ? null : new String(read, StandardCharsets.UTF_8).replace('\u0000', '\uFFFD');
        } catch (IOException e) {
            return null;
        }
    }

    private static Answer failure(Exception failure, boolean late) {
        if (late) {
            return none("no answer in time", true);
        }
        if (failure instanceof UnknownHostException) {
            return none(
                    failure instanceof GuardedNames.Closed
                            ? failure.getMessage()
                            : "the name is not known: " + failure.getMessage(),
                    false);
        }
        if (failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof NoRouteToHostException) {
            return none("not reached: " + failure.getMessage(), false);
        }
        return failure instanceof SSLException
                ? none("no secure connection: " + failure.getMessage(), false)
                : none("the connection broke: " + failure.getMessage(), true);
    }

    private static Answer none(String error, boolean mayHaveArrived) {
        return new Answer(null, null, error.replace('\u0000', '\uFFFD'), null, mayHaveArrived);
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
