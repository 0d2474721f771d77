package org.placard.practice.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody's system to which webhooks go: it takes everything and counts it, by the event. */
final class Receiver implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final int NO_CONTENT = 204;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Map<String, List<Instant>> taken = new ConcurrentHashMap<>();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), AT_ONCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    /** When each event was taken, the first time and any further time. */
    Map<String, List<Instant>> taken() {
        return taken;
    }

    private void take(HttpExchange request) throws IOException {
        try (request) {
            request.getRequestBody().readAllBytes();
            taken.computeIfAbsent(
                            request.getRequestHeaders().getFirst("webhook-id"), event -> new CopyOnWriteArrayList<>())
                    .add(Instant.now());
            request.sendResponseHeaders(NO_CONTENT, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
