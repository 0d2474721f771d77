package org.placard.notify.readers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.placard.notify.Envelope;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops what a message was sent for, for whoever holds its link (RFC 8058). The link is made of a number that nobody can
 * guess, kept with the delivery.
 */
@Service
@Transactional
public class Unsubscribing {

    /**
     * Why somebody got a message.
     *
     * @param reason {@code standard}, or a subscription {@code kind:value}
     * @param type of the event
     * @param lasting cannot be stopped
     */
    public record Reason(String reason, String type, boolean lasting) {

        public boolean isStandard() {
            return reason.equals("standard");
        }

        /** {@code draft-tabled} */
        public String event() {
            return Envelope.kindOf(type);
        }

        /** {@code file}; null for standard */
        public String kind() {
            return isStandard() ? null : reason.substring(0, reason.indexOf(':'));
        }

        /** Null for standard. */
        public String value() {
            return isStandard() ? null : reason.substring(reason.indexOf(':') + 1);
        }
    }

    private record Told(String recipient, String type, String because, UUID bundle) {}

    private final JdbcClient database;
    private final Readers readers;
    private final Subscriptions subscriptions;
    private final Waiting waiting;
    private final Urgency urgency;

    Unsubscribing(JdbcClient database, Readers readers, Subscriptions subscriptions, Waiting waiting, Urgency urgency) {
        this.database = database;
        this.readers = readers;
        this.subscriptions = subscriptions;
        this.waiting = waiting;
        this.urgency = urgency;
    }

    /** What the message with this link was sent for. */
    public Set<Reason> reasons(String token) {
        Set<Reason> reasons = new LinkedHashSet<>();
        for (Told told : told(token)) {
            for (String reason :
                    Optional.ofNullable(told.because()).orElse("standard").split(" ")) {
                reasons.add(reason(told, reason));
            }
        }
        return reasons;
    }

    /** Stops all of that which can be stopped; doing it again changes nothing. */
    public void stop(String token) {
        String address = told(token).get(0).recipient();
        readers.know(address);
        reasons(token).stream().filter(reason -> !reason.lasting()).forEach(reason -> stop(address, reason));
    }

    private void stop(String address, Reason reason) {
        if (reason.isStandard()) {
            subscriptions.mute(address, reason.type());
            waiting.stopStandard(address, reason.type());
        } else {
            subscriptions.remove(address, reason.reason());
            waiting.stop(address, reason.reason());
        }
    }

    private Reason reason(Told told, String reason) {
        boolean standard = reason.equals("standard");
        return new Reason(reason, standard ? told.type() : null, standard && urgency.isLasting(told.type()));
    }

    // One message may be made of several deliveries; it has the link of one of them.
    private List<Told> told(String token) {
        Told one = database.sql("select recipient, type, because, bundle from notify_delivery where token = ?")
                .param(number(token))
                .query(Told.class)
                .optional()
                .orElseThrow(() -> new Refusal(NoticesRule.UNKNOWN_LINK, "link"));
        return one.bundle() == null
                ? List.of(one)
                : database.sql("select recipient, type, because, bundle from notify_delivery"
                                + " where bundle = ? order by event_time, file, sequence")
                        .param(one.bundle())
                        .query(Told.class)
                        .list();
    }

    private static UUID number(String token) {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException e) {
            throw new Refusal(NoticesRule.UNKNOWN_LINK, "link");
        }
    }
}
