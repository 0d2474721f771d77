package org.placard.notify.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.placard.notify.AnswerLost;
import org.placard.notify.FinalFailure;
import org.placard.notify.RetryableFailure;
import org.placard.notify.ServerAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Hands mails over by SMTP and tells what a failure means. The framework's own sender is passed by, because it reports
 * a failure to say goodbye like a failure to send.
 */
@Component
class MailServer {

    private static final Logger log = LoggerFactory.getLogger(MailServer.class);

    private final JavaMailSenderImpl settings;

    MailServer(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    Session session() {
        return settings.getSession();
    }

    /**
     * Returns when the server has taken the mail.
     *
     * @throws ServerAway if it takes nothing now: unreachable, refusing the login or the sender
     * @throws AnswerLost if the connection broke after the text was on its way
     * @throws RetryableFailure if it wants this mail later (4xx)
     * @throws FinalFailure if it will never take this mail for this address (5xx)
     */
    void handOver(Mail mail) {
        Transport connection = connect();
        try {
            connection.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException e) {
            throw meaningOf(e);
        } finally {
            leave(connection);
        }
    }

    private Transport connect() {
        try {
            Transport connection = session().getTransport("smtp");
            connection.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
            return connection;
        } catch (MessagingException e) {
            throw new ServerAway("the mail server cannot be used: " + e.getMessage(), e);
        }
    }

    private static RuntimeException meaningOf(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException part; e = part.getNextException()) {
            if (e instanceof SMTPAddressFailedException address) {
                return byCode(address.getReturnCode(), address);
            }
            if (e instanceof SMTPSenderFailedException) {
                return senderRefused(failure);
            }
        }
        return failure instanceof SMTPSendFailedException command
                ? refusal(command)
                : new AnswerLost("the connection broke: " + failure.getMessage(), failure);
    }

    private static RuntimeException refusal(SMTPSendFailedException failure) {
        String command = String.valueOf(failure.getCommand());
        if (command.startsWith("MAIL")) {
            return senderRefused(failure);
        }
        boolean answered = failure.getReturnCode() > 0;
        return answered || command.startsWith("DATA")
                ? byCode(failure.getReturnCode(), failure)
                : new AnswerLost("the connection broke before the answer", failure);
    }

    // A sender that is not let in is our mistake, not the recipient's: everybody waits until it is put right.
    private static RuntimeException senderRefused(MessagingException failure) {
        return new ServerAway("the mail server refuses the sender: " + failure.getMessage(), failure);
    }

    private static RuntimeException byCode(int code, MessagingException failure) {
        if (code >= 500) {
            return new FinalFailure(failure.getMessage(), failure);
        }
        // 421: the server closes the line whatever it was asked.
        return code <= 0 || code == 421
                ? new ServerAway(failure.getMessage(), failure)
                : new RetryableFailure(failure.getMessage(), failure);
    }

    private static void leave(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            log.debug("The mail server did not wait for the goodbye: {}", e.toString());
        }
    }
}
