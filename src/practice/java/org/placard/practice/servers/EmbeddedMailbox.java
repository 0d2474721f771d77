package org.placard.practice.servers;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.List;

/** A mail server on the loopback interface that accepts everything, sends nothing on and keeps all of it in files. */
public final class EmbeddedMailbox implements AutoCloseable {

    private static final long START_TIMEOUT_MS = 10_000;

    private final Port port;
    private final MailFiles files;
    private final GreenMail server;
    private boolean running;

    /** A mailbox that is not started yet, with the messages that it had when it was last stopped. */
    public EmbeddedMailbox(Path directory, Port port) {
        this.port = port;
        this.files = new MailFiles(directory.toAbsolutePath());
        ServerSetup smtp = new ServerSetup(port.number(), Address.LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(START_TIMEOUT_MS);
        this.server = new GreenMail(smtp);
    }

    /**
     * Starts to accept messages.
     *
     * @throws StartRefused when the port is taken
     */
    public synchronized void start() {
        if (running) {
            return;
        }
        port.requireFree();
        keepWhatArrives();
        server.start();
        running = true;
    }

    /** Before every start, and not after it: the library makes new users when it stops, and mail may come at once. */
    private void keepWhatArrives() {
        UserManager users = server.getUserManager();
        MessageDeliveryHandler inMemory = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((MovingMessage message, MailAddress recipient) -> {
            files.keep(message.getMessage(), recipient.getEmail());
            return inMemory.handle(message, recipient);
        });
    }

    /** Everything that arrived and was kept, in the order of arrival. */
    public List<ReceivedMail> messages() {
        return files.all();
    }

    /** What arrived for one recipient, in the order of arrival. */
    public List<ReceivedMail> messagesTo(String recipient) {
        return files.all().stream()
                .filter(mail -> mail.to().equalsIgnoreCase(recipient))
                .toList();
    }

    /** A message as it arrived, parts and all. */
    public byte[] source(ReceivedMail mail) {
        return files.source(mail.id());
    }

    /** Throws all messages away. */
    public void clear() {
        files.clear();
    }

    /** Where it takes messages by SMTP, without a password. */
    public Address address() {
        return Address.loopback(port.number());
    }

    /** Stops accepting; what arrived can still be read. */
    public synchronized void stop() {
        if (running) {
            server.stop();
            running = false;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
