package org.placard.notify.email;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Collection;
import org.placard.notify.Channel;
import org.placard.notify.Delivery;
import org.placard.notify.FileSoFar;
import org.placard.notify.Notice;
import org.placard.notify.NotifySettings;
import org.placard.notify.Recipient;
import org.springframework.stereotype.Component;

/** Tells people by e-mail. */
@Component
class EmailChannel implements Channel {

    static final String NAME = "email";

    private final Addressing addressing;
    private final Letters letters;
    private final MailServer server;
    private final InternetAddress from;

    EmailChannel(Addressing addressing, Letters letters, MailServer server, NotifySettings settings)
            throws AddressException {
        this.addressing = addressing;
        this.letters = letters;
        this.server = server;
        this.from = new InternetAddress(settings.from(), true);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<Recipient> recipients(Notice notice, FileSoFar file) {
        letters.takenIn(notice);
        return addressing.recipients(notice, file);
    }

    @Override
    public void deliver(Delivery delivery) {
        server.handOver(Mail.of(server.session(), from, delivery, letters.of(delivery)));
    }
}
