package org.placard.mandates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.placard.calendar.SessionId;
import org.placard.drafts.OrderedObligation;
import org.placard.journal.contract.ObligationRef;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessName;
import org.placard.platform.FileId;

/**
 * A deliverable that is followed.
 *
 * @param session of the Council at which it is due; null where it is due at another body, or after years
 * @param body where it is due: HRC, GA, …
 * @param bodySession of another body, 76; null where it is due at the Council, or after years
 * @param recurrence null where it does not come back
 * @param years for which a mandate runs; null where a session says its end
 * @param lastSession number of the last session at which it comes back; null where it has no end
 * @param occurrence which one it is, from 1
 * @param follows the occurrence before it; null for the first
 * @param reportsOn the meeting that a report is on; null if it is on none
 */
record Obligation(
        UUID id,
        FileId file,
        int paragraph,
        Kind kind,
        SessionId session,
        String body,
        String bodySession,
        Relation relation,
        Recurrence recurrence,
        Integer years,
        Integer lastSession,
        int occurrence,
        UUID follows,
        String addressee,
        String title,
        Integer minutes,
        String agendaItem,
        String presidedBy,
        UUID reportsOn,
        Instant openedAt) {

    static final String COUNCIL = "HRC";

    /** @param course at which session it is due first, how often it comes back, and until when */
    static Obligation opened(
            FileId file, Kind kind, OrderedObligation ordered, Occurrences.Course course, UUID reportsOn, Instant at) {
        boolean council = COUNCIL.equals(ordered.body());
        return new Obligation(
                UUID.randomUUID(),
                file,
                ordered.paragraph(),
                kind,
                council && course.first() != null ? new SessionId(course.first()) : null,
                ordered.body(),
                council ? null : course.first(),
                Relation.of(ordered.relation()),
                course.recurrence(),
                ordered.years(),
                course.last(),
                1,
                null,
                ordered.addressee(),
                ordered.title(),
                ordered.minutes(),
                ordered.agendaItem(),
                ordered.presidedBy(),
                reportsOn,
                at);
    }

    /** The same again, at a later session. */
    Obligation next(String at, Instant now) {
        return new Obligation(
                UUID.randomUUID(),
                file,
                paragraph,
                kind,
                council() ? new SessionId(at) : null,
                body,
                council() ? null : at,
                relation,
                recurrence,
                years,
                lastSession,
                occurrence + 1,
                id,
                addressee,
                title,
                minutes,
                agendaItem,
                presidedBy,
                null,
                now);
    }

    boolean council() {
        return COUNCIL.equals(body);
    }

    /** What goes to another body has one course, whatever it is. */
    ProcessName process() {
        return council() ? kind.process() : OtherBodyDeliverable.PROCESS;
    }

    List<Stage> stages() {
        return council() ? kind.stages() : List.of(Stage.DELIVERY);
    }

    BusinessKey key() {
        return BusinessKey.of(file, id.toString());
    }

    /** Where and at which session, {@code HRC/49} or {@code GA/76}; the body alone where no session is named. */
    String at() {
        String which = session == null ? bodySession : session.value();
        return which == null ? body : body + "/" + which;
    }

    /** As events name it. */
    ObligationRef reference() {
        return new ObligationRef(id.toString(), paragraph, kind.word(), at(), addressee, title);
    }
}
