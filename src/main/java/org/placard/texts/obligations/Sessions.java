package org.placard.texts.obligations;

import org.placard.texts.SessionRelation;
import org.placard.texts.TextModel;

/** What the numbers of sessions can tell, seen from the session that a text belongs to. */
final class Sessions {

    /** No text orders anything that many sessions ahead: a larger number is another body's. */
    private static final int FARTHEST = 20;

    private static final int LONG_AGO = 5;

    private final String organ;
    private final Integer current;
    private final int year;

    Sessions(TextModel text) {
        organ = text.organ() == null ? "HRC" : text.organ();
        boolean special = text.number() != null && text.number().startsWith("S-");
        current = special ? null : text.session();
        year = text.date() == null ? 0 : text.date().getYear();
    }

    /** Whether a date lies in a year before that of the text. */
    boolean isPast(Dates.Found date) {
        return Integer.parseInt(date.iso().substring(0, 4)) < year;
    }

    String organ() {
        return organ;
    }

    /** The body that a session belongs to: the one named, unless only the Assembly has sessions of that number. */
    String bodyOf(String named, Integer session) {
        String body = named == null ? organ : named;
        boolean tooFar = current != null && session != null && body.equals("HRC") && session > current + FARTHEST;
        return tooFar && organ.equals("HRC") ? "GA" : body;
    }

    /**
     * "its sixteenth session", asked of a working group, is the working group's own: the Council's was long ago.
     *
     * @param convener who is asked
     */
    Target ofOwn(Target target, String convener) {
        boolean longPast = isPast(target) && target.session() < current - LONG_AGO;
        String owner = "Chair-Rapporteur".equals(convener) ? "Working Group" : convener;
        return longPast && owner != null && Addressees.hasSessions(owner) ? target.heldBy(owner) : target;
    }

    /** How the organ itself is called where it is the one to act. */
    String actor() {
        return organ.equals("GA") ? "General Assembly" : Addressees.COUNCIL;
    }

    /**
     * Whether a session was over when the text was written. The Assembly adopts throughout its session; the Council at
     * the end of one, when only what comes "before its end" is still ahead.
     */
    boolean isPast(Target target) {
        if (current == null || target.session() == null || !organ.equals(target.body())) {
            return false;
        }
        boolean ahead = organ.equals("GA") || target.relation() != SessionRelation.AT;
        return target.session() < current || target.session().equals(current) && !ahead;
    }
}
