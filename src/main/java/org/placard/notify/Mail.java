package org.placard.notify;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** An e-mail to one recipient under an id of its own, dated by the event that it tells of. */
final class Mail extends MimeMessage {

    private final String id;

    private Mail(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Mail of(Session session, InternetAddress from, Delivery delivery, Words words, Instant at) {
        try {
            String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
            Mail mail = new Mail(session, delivery.messageId(domain));
            mail.setFrom(from);
            mail.setRecipient(RecipientType.TO, new InternetAddress(delivery.recipient(), true));
            mail.setSubject(words.subject(), StandardCharsets.UTF_8.name());
            mail.setText(words.body(), StandardCharsets.UTF_8.name());
            mail.setContentLanguage(new String[] {words.language().toLanguageTag()});
            // RFC 3834: no out-of-office notes to a machine.
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setSentDate(Date.from(at));
            mail.saveChanges();
            return mail;
        } catch (MessagingException e) {
            throw new FinalFailure("no mail can be addressed to this recipient: " + e.getMessage(), e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
