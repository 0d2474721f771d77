package org.placard.notify.calendar;

import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.ObligationRef;

/**
 * What an entry is about; what the kind does not have is null.
 *
 * @param at the session, with its body: HRC/49, GA/76; the body alone where no session is named
 * @param draft as events name it: A/HRC/43/L.31
 * @param title of the draft, or of what is ordered
 * @param paragraph number of the operative paragraph
 * @param ordered what is ordered: report, meeting, …
 * @param due which date: planning, submission, issue, …; of a cut-off what ends: tabling, cosponsorship
 */
record About(
        Kind kind,
        String at,
        String draft,
        String title,
        Integer paragraph,
        String ordered,
        String addressee,
        String due) {

    private static final String COUNCIL = "HRC/";

    static About session(String session) {
        return new About(Kind.SESSION, COUNCIL + bare(session), null, null, null, null, null, null);
    }

    /** @param ends tabling or cosponsorship */
    static About cutoff(String session, String ends) {
        return new About(Kind.CUTOFF, COUNCIL + bare(session), null, null, null, null, null, ends);
    }

    /** @param session null while it is not known */
    static About action(DraftRef draft, String session) {
        String at = session == null ? null : COUNCIL + bare(session);
        return new About(Kind.ACTION, at, draft.name(), draft.title(), null, null, null, null);
    }

    /** @param due meeting for the meeting itself */
    static About ordered(DraftRef draft, ObligationRef ref, String due) {
        Kind kind = due.equals("meeting") ? Kind.MEETING : Kind.DUE;
        return new About(
                kind, ref.session(), draft.name(), ref.title(), ref.paragraph(), ref.kind(), ref.addressee(), due);
    }

    /** The same, now that its draft goes by another name. */
    About named(DraftRef ref) {
        return kind == Kind.SESSION || kind == Kind.CUTOFF
                ? this
                : new About(
                        kind,
                        at,
                        ref.name(),
                        kind == Kind.ACTION ? ref.title() : title,
                        paragraph,
                        ordered,
                        addressee,
                        due);
    }

    /** The Council's session, 49; null for another body's, or where none is named. */
    String session() {
        return at != null && at.startsWith(COUNCIL) ? bare(at) : null;
    }

    static String bare(String session) {
        return session.startsWith(COUNCIL) ? session.substring(COUNCIL.length()) : session;
    }
}
