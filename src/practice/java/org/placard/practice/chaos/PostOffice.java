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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A mail server (RFC 5321, as much as a notifier needs) that counts what it took, by message and recipient, and can hold
 * a notifier at the two moments that no notifier can make safe: the mail is taken and the answer is not yet sent, or just
 * was.
 */
final class PostOffice implements AutoCloseable {

    /** @param message the {@code Message-ID} */
    record Letter(String message, String recipient) {}

    private final ServerSocket socket;
    private final Map<Letter, List<Instant>> taken = new ConcurrentHashMap<>();
    private final AtomicReference<Spot.Kind> armed = new AtomicReference<>();
    private volatile Consumer<String> held = node -> {};

    PostOffice() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** When each letter was taken, the first time and any further time. */
    Map<Letter, List<Instant>> taken() {
        return taken;
    }

    /** @param then told the name of the node whose mail was taken, once */
    void arm(Spot.Kind moment, Consumer<String> then) {
        held = then;
        armed.set(moment);
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                daemon(() -> serve(client));
            }
        } catch (IOException closed) {
            // The run is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            new Conversation(client).hold();
        } catch (IOException gone) {
            // The client was killed.
        }
    }

    private final class Conversation {

        private final BufferedReader in;
        private final PrintWriter out;
        private String node = "";
        private String recipient = "";

        private Conversation(Socket client) throws IOException {
            in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.UTF_8);
        }

        private void hold() throws IOException {
            say("220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
                if (command.equals("QUIT")) {
                    say("221 bye");
                    return;
                }
                answer(command, line);
            }
        }

        private void answer(String command, String line) throws IOException {
            switch (command) {
                case "EHLO", "HELO" -> {
                    node = line.substring(5).strip();
                    say("250 at your service");
                }
                case "RCPT" -> {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say("250 yes");
                }
                case "DATA" -> take();
                default -> say("250 yes");
            }
        }

        private void take() throws IOException {
            say("354 go on");
            String id = "";
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    throw new IOException("gone before the end of the text");
                }
                if (id.isEmpty() && line.toLowerCase(java.util.Locale.ROOT).startsWith("message-id:")) {
                    id = line.substring(11).strip();
                    id = id.isEmpty() ? in.readLine().strip() : id;
                }
            }
            taken.computeIfAbsent(new Letter(id, recipient), letter -> new CopyOnWriteArrayList<>())
                    .add(Instant.now());
            reached(Spot.Kind.BEFORE_MAIL_ANSWER);
            say("250 taken");
            reached(Spot.Kind.AFTER_MAIL_ANSWER);
        }

        private void reached(Spot.Kind moment) {
            if (armed.compareAndSet(moment, null)) {
                held.accept(node);
            }
        }

        private void say(String line) {
            out.print(line + "\r\n");
            out.flush();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "chaos-post-office");
        thread.setDaemon(true);
        thread.start();
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
