package org.placard.notify.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that answers as it is told to: what real ones say on bad days. */
final class ScriptedMailServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** As an answer: say nothing and hang up. */
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile Runnable beforeAccepting = () -> {};

    ScriptedMailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        thread = new Thread(this::serve, "scripted-mail-server");
        thread.start();
    }

    /** @param command the first word, or {@code .} for the end of the text */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** Answers this recipient's RCPT so, whatever else is said. */
    void answerTo(String recipient, String answer) {
        answers.put("RCPT " + recipient, answer);
    }

    void normalAgain() {
        answers.clear();
        beforeAccepting = () -> {};
    }

    void beforeAccepting(Runnable event) {
        beforeAccepting = event;
    }

    /** The texts that it said 250 to. */
    List<String> accepted() {
        return accepted;
    }

    MailServer client() {
        JavaMailSenderImpl settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(socket.getLocalPort());
        settings.getJavaMailProperties().put("mail.smtp.timeout", "20000");
        return new MailServer(settings);
    }

    // While a thread still waits in accept(), the port answers a moment longer than the socket is closed.
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException e) {
                // The client hung up, or the test is over: accept() tells.
                continue;
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        if (!say(out, answers.getOrDefault("greeting", "220 ready"))) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            if (!say(out, answerOn(command, line)) || command.equals("QUIT")) {
                return;
            }
            if (command.equals("DATA") && !answers.containsKey("DATA") && !takeText(in, out)) {
                return;
            }
        }
    }

    private String answerOn(String command, String line) {
        for (String key : answers.keySet()) {
            if (key.startsWith("RCPT ") && command.equals("RCPT") && line.contains(key.substring("RCPT ".length()))) {
                return answers.get(key);
            }
        }
        return answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine");
    }

    private boolean takeText(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        beforeAccepting.run();
        String answer = answers.getOrDefault(".", "250 taken");
        if (answer.startsWith("250") || answer.equals(HANG_UP)) {
            accepted.add(text.toString());
        }
        return say(out, answer);
    }

    private static boolean say(OutputStream out, String answer) throws IOException {
        if (answer.equals(HANG_UP)) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return true;
    }
}
