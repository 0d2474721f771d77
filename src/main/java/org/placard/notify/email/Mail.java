package org.placard.notify.email;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.placard.notify.Delivery;
import org.placard.notify.FinalFailure;

/** An e-mail to one recipient under an id of its own, dated by the event that it tells of. */
final class Mail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private Mail(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Mail of(Session session, InternetAddress from, Delivery delivery, Letter letter) {
        try {
            Mail mail = new Mail(session, messageId(delivery, from));
            mail.setFrom(from);
            mail.setRecipient(RecipientType.TO, new InternetAddress(delivery.recipient(), true));
            mail.setSubject(letter.words().subject(), UTF_8);
            mail.setContentLanguage(new String[] {letter.words().language().toLanguageTag()});
            // RFC 3834: no out-of-office notes to a machine.
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setSentDate(Date.from(letter.at()));
            mail.write(letter);
            mail.saveChanges();
            return mail;
        } catch (MessagingException e) {
            throw new FinalFailure("no mail can be addressed to this recipient: " + e.getMessage(), e);
        }
    }

    /** The same for every attempt on every node, so that mail systems which drop repeated ids drop a repeat. */
    static String messageId(Delivery delivery, InternetAddress from) {
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        return "<" + delivery.id() + ".placard@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private void write(Letter letter) throws MessagingException {
        if (letter.attachments().isEmpty()) {
            setText(letter.words().body(), UTF_8);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.words().body(), UTF_8);
        MimeMultipart parts = new MimeMultipart("mixed", text);
        for (Attachments.Attachment attachment : letter.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        setContent(parts);
    }

    private static MimeBodyPart part(Attachments.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
        part.setFileName(attachment.fileName());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
