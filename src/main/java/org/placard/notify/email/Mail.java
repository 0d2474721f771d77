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
import java.util.List;
import org.placard.notify.Delivery;
import org.placard.notify.FinalFailure;
import org.placard.notify.email.Attachments.Attachment;

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
            mail.setSubject(letter.subject(), UTF_8);
            mail.setContentLanguage(letter.languages().toArray(String[]::new));
            // RFC 3834: no out-of-office notes to a machine.
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setSentDate(Date.from(letter.at()));
            mail.nameWhereToStop(letter);
            mail.setContent(content(letter));
            mail.saveChanges();
            return mail;
        } catch (MessagingException e) {
            throw new FinalFailure("no mail can be addressed to this recipient: " + e.getMessage(), e);
        }
    }

    // The same for every attempt on every node, so that mail systems which drop repeated ids drop a repeat.
    private static String messageId(Delivery delivery, InternetAddress from) {
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        return "<" + delivery.id() + ".placard@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    // RFC 2369 and RFC 8058.
    private void nameWhereToStop(Letter letter) throws MessagingException {
        if (letter.stop() != null) {
            setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    // What a calendar program reads stands beside the text (RFC 6047), as long as there is one such thing; files
    // follow.
    private static MimeMultipart content(Letter letter) throws MessagingException {
        List<Attachment> forMachines =
                letter.attachments().stream().filter(Attachment::isForMachines).toList();
        boolean beside = forMachines.size() == 1;
        MimeMultipart readings =
                new MimeMultipart("alternative", text(letter.text(), "plain"), text(letter.html(), "html"));
        if (beside) {
            readings.addBodyPart(part(forMachines.get(0)));
        }
        List<Attachment> files = letter.attachments().stream()
                .filter(one -> !beside || !one.isForMachines())
                .toList();
        return files.isEmpty() ? readings : with(files, readings);
    }

    private static MimeMultipart with(List<Attachment> files, MimeMultipart readings) throws MessagingException {
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(readings);
        MimeMultipart all = new MimeMultipart("mixed", letter);
        for (Attachment file : files) {
            MimeBodyPart part = part(file);
            part.setFileName(file.fileName());
            part.setDisposition(Part.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
        return part;
    }
}
