package org.placard.notify.email;

import java.net.URI;
import java.util.Optional;
import org.placard.notify.Delivery;
import org.placard.notify.Links;
import org.placard.notify.readers.Unsubscribing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links in letters that stop what they were sent for. */
@Repository
class Stops {

    private final JdbcClient database;
    private final Unsubscribing unsubscribing;
    private final Links links;

    Stops(JdbcClient database, Unsubscribing unsubscribing, Links links) {
        this.database = database;
        this.unsubscribing = unsubscribing;
        this.links = links;
    }

    /** The same at every attempt; empty where nothing can be stopped. */
    Optional<URI> linkIn(Delivery delivery) {
        return database.sql("select token from notify_delivery where event = ? and channel = ? and recipient = ?")
                .params(delivery.first().id(), delivery.channel(), delivery.recipient())
                .query((row, n) -> row.getString("token"))
                .optional()
                .filter(token -> unsubscribing.reasons(token).stream().anyMatch(reason -> !reason.lasting()))
                .map(links::toStop);
    }
}
