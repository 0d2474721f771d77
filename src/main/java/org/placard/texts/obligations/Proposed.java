package org.placard.texts.obligations;

import java.time.Duration;
import java.time.Period;
import org.placard.texts.Evidence;
import org.placard.texts.ObligationKind;
import org.placard.texts.ProposedObligation;
import org.placard.texts.Recurrence;
import org.placard.texts.SessionRelation;

/** A proposal while it is being put together; what is never set stays null. */
final class Proposed {

    private final ObligationKind kind;
    private final double confidence;
    private String body;
    private Integer session;
    private SessionRelation relation;
    private String addressee;
    private Recurrence recurrence;
    private Period term;
    private Integer dependsOn;
    private String date;
    private Duration duration;
    private String agendaItem;
    private String theme;
    private String presidedBy;
    private String place;

    Proposed(ObligationKind kind, double confidence) {
        this.kind = kind;
        this.confidence = confidence;
    }

    Proposed to(String toBody, Target target) {
        body = toBody;
        session = target == null ? null : target.session();
        relation = target == null ? null : target.relation();
        return this;
    }

    Proposed by(String actor) {
        addressee = actor;
        return this;
    }

    Proposed every(Recurrence interval) {
        recurrence = interval;
        return this;
    }

    Proposed lasting(Period period) {
        term = period;
        return this;
    }

    Proposed after(Integer other) {
        dependsOn = other;
        return this;
    }

    /** The date counts where no session is named. */
    Proposed on(String iso) {
        date = session == null ? iso : null;
        return this;
    }

    Proposed held(MeetingTerms terms, String where) {
        duration = terms.duration();
        agendaItem = terms.agendaItem();
        theme = terms.theme();
        presidedBy = terms.presidedBy();
        place = where;
        return this;
    }

    ProposedObligation at(Integer op, String sub, Evidence evidence) {
        return new ProposedObligation(
                op,
                sub,
                kind,
                body,
                session,
                relation,
                addressee,
                recurrence,
                duration,
                term,
                agendaItem,
                theme,
                presidedBy,
                dependsOn,
                evidence,
                confidence,
                place,
                date);
    }
}
