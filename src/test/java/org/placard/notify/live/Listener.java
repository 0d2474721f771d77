package org.placard.notify.live;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser of somebody who is signed in, as far as it listens. */
final class Listener {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;

    Listener(String url) {
        this.url = url;
    }

    /** What came over a stream. */
    static final class Heard {

        record Event(String name, String data, String id) {}

        private final HttpResponse<Stream<String>> response;
        private final List<Event> events = new CopyOnWriteArrayList<>();
        private final Thread thread = new Thread(this::read, "listener");

        Heard(HttpResponse<Stream<String>> response) {
            this.response = response;
            thread.setDaemon(true);
            thread.start();
        }

        HttpResponse<?> response() {
            return response;
        }

        Event next(Predicate<Event> wanted) {
            await("the event").atMost(PATIENCE).until(() -> events.stream().anyMatch(wanted));
            return events.stream().filter(wanted).findFirst().orElseThrow();
        }

        Event next(String name) {
            return next(event -> event.name().equals(name));
        }

        List<Event> all(String name) {
            return events.stream().filter(event -> event.name().equals(name)).toList();
        }

        void awaitEnd() {
            await("the end of the stream").atMost(PATIENCE).until(() -> !thread.isAlive());
        }

        private void read() {
            List<String> lines = new ArrayList<>();
            try (Stream<String> body = response.body()) {
                body.forEach(line -> {
                    lines.add(line);
                    if (line.isEmpty()) {
                        events.add(new Event(field("event", lines), field("data", lines), field("id", lines)));
                        lines.clear();
                    }
                });
            } catch (UncheckedIOException broken) {
                lines.clear();
            }
        }

        private static String field(String name, List<String> lines) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    void signIn(String login) throws Exception {
        post("/login", "username=" + login + "&password=practice");
    }

    void signOut() throws Exception {
        post("/logout", "");
    }

    int status(String path) throws Exception {
        HttpResponse<Stream<String>> response = http.send(request(path).build(), BodyHandlers.ofLines());
        response.body().close();
        return response.statusCode();
    }

    Heard listen(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path).header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Heard(http.send(request.build(), BodyHandlers.ofLines()));
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        String page =
                http.send(request("/login").build(), BodyHandlers.ofString()).body();
        if (!TOKEN.matcher(page).find()) {
            page = http.send(request("/").build(), BodyHandlers.ofString()).body();
        }
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        String body = form + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }
}
