package org.placard.practice.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells nodes where to stop, and hears when one stands there. */
final class Conductor implements AutoCloseable {

    static final String GO = "go";

    private final ServerSocket socket;
    private final Map<String, PrintWriter> nodes = new ConcurrentHashMap<>();
    private final BlockingQueue<String> reached = new LinkedBlockingQueue<>();
    private volatile Point armed;

    Conductor() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept).start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Any node of that role that comes to the point stops there, one that starts later too. */
    void arm(Point point) {
        reached.clear();
        armed = point;
        tell(point.role(), point.name());
    }

    /** Nobody of that role is to stop any more; whoever stands goes on. */
    void letGo(String role) {
        armed = null;
        tell(role, GO);
    }

    /** The node whose thread stands at the point; null if nobody came there in time. */
    String awaitReached(Duration atMost) {
        try {
            return reached.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void tell(String role, String order) {
        nodes.forEach((name, line) -> {
            if (name.startsWith(role)) {
                line.println(order);
            }
        });
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket line = socket.accept();
                daemon(() -> hear(line)).start();
            }
        } catch (IOException closed) {
            // The run is over.
        }
    }

    private void hear(Socket line) {
        try (BufferedReader words =
                new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            String name = words.readLine();
            welcome(name, new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8));
            while (words.readLine() != null) {
                reached.add(name);
            }
        } catch (IOException died) {
            // A killed node hangs up like this.
        }
    }

    private void welcome(String name, PrintWriter line) {
        nodes.put(name, line);
        Point point = armed;
        if (point != null && name.startsWith(point.role())) {
            line.println(point.name());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "chaos-conductor");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
