package org.placard.notify.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placard.notify.Envelope;
import org.placard.notify.Recipient;
import org.placard.platform.Trace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the letters that no event of a file calls for, and has them leave by e-mail like all others. A letter is a row of
 * the ledger: an event that never was on the topic, in a file of its own, so that it waits for nothing and nothing waits
 * for it. So it is claimed once, tried again, set aside, driven again, shown and reconciled by what does that for notices;
 * a table of its own would have needed all of it a second time.
 *
 * <p>Pages run on other nodes than notifiers: posting writes in the caller's transaction, and the notifiers look for what
 * is due every {@code placard.notify.poll}.
 */
@Component
public class Letterbox {

    private static final String PREFIX = "org.placard.letter.";
    private static final String CHANNEL = "email";
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Deliveries deliveries;
    private final Clock clock;

    Letterbox(JdbcClient database, Deliveries deliveries, Clock clock) {
        this.database = database;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Whether this type is that of a letter, not of an event. */
    public static boolean isLetter(String type) {
        return type != null && type.startsWith(PREFIX);
    }

    /**
     * @param id names the letter in the ledger; posted twice under one id, it leaves once
     * @param kind of {@link org.placard.notify.OwnLetters}
     * @param facts what its author needs to write it; kept as JSON, so nothing secret
     */
    public void post(UUID id, String kind, String recipient, Record facts) {
        String name = id.toString();
        Envelope letter = new Envelope(
                name,
                PREFIX + kind + ".v1",
                "letter-" + name,
                1,
                clock.instant(),
                Trace.current().orElse(null),
                JSON.writeValueAsBytes(facts));
        deliveries.order(letter, CHANNEL, List.of(Recipient.atOnce(recipient)));
    }

    /** It does not leave any more; if it is leaving at this moment, the attempt alone says what came of it. */
    public void withdraw(UUID id) {
        database.sql("update notify_delivery set state = 'stopped' where event = ? and channel = ? and state <> 'sent'")
                .params(id.toString(), CHANNEL)
                .update();
    }

    /** As the ledger has it: {@code due}, {@code sent}, {@code refused}; empty for an unknown one. */
    public Optional<String> stateOf(UUID id) {
        return database.sql("select state from notify_delivery where event = ? and channel = ?")
                .params(id.toString(), CHANNEL)
                .query(String.class)
                .optional();
    }
}
