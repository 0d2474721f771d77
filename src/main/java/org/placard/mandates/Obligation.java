package org.placard.mandates;

import java.time.Instant;
import java.util.UUID;
import org.placard.calendar.SessionId;
import org.placard.drafts.OrderedObligation;
import org.placard.journal.contract.ObligationRef;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.FileId;

/**
 * A deliverable that is followed.
 *
 * @param reportsOn the meeting that a report is on; null if it is on none
 */
record Obligation(
        UUID id,
        FileId file,
        int paragraph,
        Kind kind,
        SessionId session,
        String addressee,
        String title,
        Integer minutes,
        String agendaItem,
        String presidedBy,
        UUID reportsOn,
        Instant openedAt) {

    static Obligation opened(FileId file, Kind kind, OrderedObligation ordered, UUID reportsOn, Instant at) {
        return new Obligation(
                UUID.randomUUID(),
                file,
                ordered.paragraph(),
                kind,
                new SessionId(ordered.session()),
                ordered.addressee(),
                ordered.title(),
                ordered.minutes(),
                ordered.agendaItem(),
                ordered.presidedBy(),
                reportsOn,
                at);
    }

    BusinessKey key() {
        return BusinessKey.of(file, id.toString());
    }

    /** As events name it. */
    ObligationRef reference() {
        return new ObligationRef(id.toString(), paragraph, kind.word(), "HRC/" + session, addressee, title);
    }
}
