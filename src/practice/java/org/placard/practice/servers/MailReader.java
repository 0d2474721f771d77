package org.placard.practice.servers;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/** Reads a message that was kept as a file. */
final class MailReader {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private MailReader() {}

    static ReceivedMail read(int id, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(NO_SERVER, in);
            return new ReceivedMail(
                    id,
                    sender(message),
                    header(message, MailFiles.RECIPIENT),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    Optional.ofNullable(message.getSentDate())
                            .map(Date::toInstant)
                            .orElse(null),
                    message.getMessageID(),
                    header(message, "Content-Language"),
                    content(message, "text/plain"),
                    content(message, "text/html"));
        } catch (IOException | MessagingException problem) {
            throw new IllegalStateException("cannot read the message " + file, problem);
        }
    }

    private static String sender(MimeMessage message) throws MessagingException {
        return message.getFrom() == null ? "" : InternetAddress.toUnicodeString(message.getFrom());
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return message.getHeader(name, null);
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (!(part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts)) {
            return "";
        }
        for (int i = 0; i < parts.getCount(); i++) {
            String found = content(parts.getBodyPart(i), type);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
