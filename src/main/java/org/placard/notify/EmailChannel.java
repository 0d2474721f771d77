package org.placard.notify;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people by e-mail: claims, hands over, records; in this order for every recipient. */
@Component
class EmailChannel implements Channel {

    private static final Logger log = LoggerFactory.getLogger(EmailChannel.class);

    private final Ledger ledger;
    private final MailServer server;
    private final Clock clock;
    private final NotifyMeters meters;
    private final InternetAddress from;

    EmailChannel(JdbcClient database, MailServer server, Clock clock, NotifyMeters meters, NotifySettings settings)
            throws AddressException {
        this.ledger = new Ledger(database, settings.claim());
        this.server = server;
        this.clock = clock;
        this.meters = meters;
        this.from = new InternetAddress(settings.from(), true);
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public void tell(Envelope event, Mailing mailing) {
        if (!mailing.unreachable().isEmpty()) {
            log.warn("No contact to tell of {} {}: {}", event.type(), event.id(), mailing.unreachable());
            mailing.unreachable().forEach(party -> ledger.nobodyFor(party, name(), event));
        }
        RetryableFailure failed = null;
        for (Notice notice : mailing.notices()) {
            try {
                tell(event, notice);
            } catch (ServerAway e) {
                throw e;
            } catch (RetryableFailure e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void settle() {
        ledger.flush();
    }

    private void tell(Envelope event, Notice notice) {
        Delivery delivery = new Delivery(event.id(), name(), notice.address());
        Optional<Ledger.Claim> claim = ledger.claim(delivery, event);
        if (claim.isEmpty()) {
            return;
        }
        if (claim.get().repeat()) {
            log.warn(
                    "{} may get the notice of {} twice: the outcome of the last attempt is not known",
                    notice.address(),
                    event.id());
            meters.count("repeats", name());
        }
        deliver(delivery, event, notice);
    }

    private void deliver(Delivery delivery, Envelope event, Notice notice) {
        try {
            server.handOver(Mail.of(server.session(), from, delivery, notice.words(), event.time()));
            meters.count("sent", name());
            ledger.record(delivery, Outcome.sent(clock.instant()));
        } catch (FinalFailure e) {
            log.error("{} will not get the notice of {}: {}", notice.address(), event.id(), e.getMessage());
            meters.count("refused", name());
            ledger.record(delivery, Outcome.refused(e));
        } catch (RetryableFailure e) {
            ledger.record(delivery, Outcome.waiting(e));
            throw e;
        }
    }
}
