package org.placard.notify.intake;

import java.util.Optional;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftTabled;
import org.placard.journal.contract.InitiativeAnnounced;
import org.placard.notify.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follows the agenda item of each file through the events. */
@Repository
class AgendaItems {

    private final JdbcClient database;

    AgendaItems(JdbcClient database) {
        this.database = database;
    }

    /** Null where no event said, the event at hand included. */
    String of(String consumer, Envelope envelope, DomainEvent event) {
        return saidBy(event)
                .or(() -> database.sql("select agenda_item from notify_file where consumer = ? and file = ?")
                        .params(consumer, envelope.file())
                        .query(String.class)
                        .optional())
                .orElse(null);
    }

    // An event that was missing and comes late must not undo a later one.
    void follow(String consumer, Envelope envelope, DomainEvent event) {
        saidBy(event)
                .ifPresent(item -> database.sql("""
                        insert into notify_file as known (consumer, file, agenda_item, sequence)
                        values (?, ?, ?, ?)
                        on conflict (consumer, file) do update
                        set agenda_item = excluded.agenda_item, sequence = excluded.sequence
                        where excluded.sequence >= known.sequence""")
                        .params(consumer, envelope.file(), item, envelope.sequence())
                        .update());
    }

    private static Optional<String> saidBy(DomainEvent event) {
        if (event instanceof DraftTabled tabled) {
            return Optional.ofNullable(tabled.agendaItem());
        }
        return event instanceof InitiativeAnnounced announced
                ? Optional.ofNullable(announced.agendaItem())
                : Optional.empty();
    }
}
