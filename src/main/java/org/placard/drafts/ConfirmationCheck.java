package org.placard.drafts;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.placard.calendar.SessionId;
import org.placard.calendar.Sessions;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/** Whether what a person confirmed can stand: the first thing that cannot is named. */
@Component
class ConfirmationCheck {

    private static final int TITLE = 500;
    private static final int WORD = 200;
    private static final Set<String> KINDS =
            Set.of("meeting", "report", "oral-update", "mandate-creation", "mandate-renewal", "consideration");
    private static final Set<String> RELATIONS = Set.of("at", "before", "by", "as-of", "until");
    private static final Set<String> RECURRENCES = Set.of("annual", "biennial", "each-session", "regular");
    private static final int YEARS = 50;

    private final States states;
    private final Sessions sessions;

    ConfirmationCheck(States states, Sessions sessions) {
        this.states = states;
        this.sessions = sessions;
    }

    void refuseUnlessNew(ReadText text) {
        if (text.revises() != null) {
            throw new Refusal(DraftRule.READING_FOR_ANOTHER_FILE, "reading", text.revises());
        }
    }

    void refuseUnlessFor(FileId file, ReadText text) {
        if (!file.equals(text.revises())) {
            throw new Refusal(DraftRule.READING_FOR_ANOTHER_FILE, "reading", Objects.toString(text.revises(), "–"));
        }
    }

    void refuseUnsound(DraftKind kind, Confirmation confirmed) {
        refuseUnsoundText(confirmed);
        if (kind.hasSponsors()) {
            sponsors(confirmed);
        } else if (!Actors.current().is(Role.PRESIDENT)) {
            throw new Refusal(DraftRule.PRESIDENT_ONLY, "reading");
        }
    }

    /** What was announced for a session is tabled there. */
    void refuseOtherSession(Draft announced, Confirmation confirmed) {
        if (!announced.session().equals(confirmed.session())) {
            throw new Refusal(DraftRule.OTHER_SESSION, "session", announced.session(), confirmed.session());
        }
    }

    /** A draft does not become one of another kind when its text is replaced. */
    void refuseOtherKind(Draft draft, ReadText text) {
        if (draft.kind() != text.kind()) {
            throw new Refusal(DraftRule.KIND_CHANGED, "source");
        }
    }

    /** A text that replaces another keeps its session and its sponsors: those have processes of their own. */
    void refuseUnsoundText(Confirmation confirmed) {
        session(confirmed.session());
        masthead(confirmed);
        for (OrderedObligation ordered : confirmed.obligations()) {
            obligation(ordered, confirmed.obligations());
        }
    }

    private void session(String session) {
        Inputs.present("session", session, WORD);
        // One that has no dates yet will do: what binds anybody waits until it is announced.
        if (SessionId.find(session).flatMap(sessions::expected).isEmpty()) {
            throw new Refusal(DraftRule.UNKNOWN_SESSION, "session", session);
        }
    }

    private void masthead(Confirmation confirmed) {
        Inputs.present("agendaItem", confirmed.agendaItem(), WORD);
        Inputs.present("title", confirmed.title(), TITLE);
        Inputs.present("printedNumber", confirmed.printedNumber(), WORD);
        if (confirmed.documentDate() == null) {
            throw new Refusal(DraftRule.MISSING, "documentDate", "documentDate");
        }
    }

    private void sponsors(Confirmation confirmed) {
        Inputs.present("mainSponsor", confirmed.mainSponsor(), WORD);
        Actor actor = Actors.current();
        if (!confirmed.mainSponsor().equals(actor.state())) {
            throw new Refusal(
                    DraftRule.OWN_STATE_ONLY, "mainSponsor", confirmed.mainSponsor(), String.valueOf(actor.state()));
        }
        if (!confirmed.sponsors().contains(confirmed.mainSponsor())) {
            throw new Refusal(DraftRule.MISSING, "sponsors", confirmed.mainSponsor());
        }
        Set<String> seen = new HashSet<>();
        for (String sponsor : confirmed.sponsors()) {
            if (sponsor == null || states.byIso3(sponsor).isEmpty()) {
                throw new Refusal(DraftRule.UNKNOWN_STATE, "sponsors", sponsor);
            }
            if (!seen.add(sponsor)) {
                throw new Refusal(DraftRule.SPONSOR_TWICE, "sponsors", sponsor);
            }
        }
    }

    private void obligation(OrderedObligation ordered, List<OrderedObligation> all) {
        String place = "obligations[" + (ordered.ordinal() - 1) + "]";
        if (!KINDS.contains(Objects.toString(ordered.kind(), ""))) {
            throw new Refusal(DraftRule.NOT_AN_OBLIGATION, place + ".kind", ordered.kind(), "kind");
        }
        time(place, ordered);
        Inputs.present(place + ".body", ordered.body(), WORD);
        Inputs.present(place + ".addressee", ordered.addressee(), WORD);
        Inputs.present(place + ".title", ordered.title(), TITLE);
        if (ordered.body().equals("HRC")
                && ordered.session() != null
                && SessionId.find(ordered.session()).isEmpty()) {
            throw new Refusal(DraftRule.UNKNOWN_SESSION, place + ".session", ordered.session());
        }
        if (ordered.minutes() != null && ordered.minutes() <= 0) {
            throw new Refusal(DraftRule.NOT_AN_OBLIGATION, place + ".minutes", ordered.minutes(), "minutes");
        }
        linked(place, ordered, all);
    }

    // A mandate can run for years instead of to a session.
    private static void time(String place, OrderedObligation ordered) {
        if (ordered.session() != null
                || ordered.years() == null
                || !ordered.kind().startsWith("mandate-")) {
            Inputs.present(place + ".session", ordered.session(), WORD);
        }
        known(place + ".relation", "relation", ordered.relation(), RELATIONS);
        known(place + ".recurrence", "recurrence", ordered.recurrence(), RECURRENCES);
        if (ordered.years() != null && (ordered.years() <= 0 || ordered.years() > YEARS)) {
            throw new Refusal(DraftRule.NOT_AN_OBLIGATION, place + ".years", ordered.years(), "years");
        }
    }

    private static void known(String place, String field, String word, Set<String> words) {
        if (word != null && !words.contains(word)) {
            throw new Refusal(DraftRule.NOT_AN_OBLIGATION, place, word, field);
        }
    }

    // Only backwards: so the list is in an order in which everything comes after what it depends on.
    private static void linked(String place, OrderedObligation ordered, List<OrderedObligation> all) {
        Integer link = ordered.dependsOn();
        if (link != null && (link >= ordered.ordinal() || all.stream().noneMatch(one -> one.ordinal() == link))) {
            throw new Refusal(DraftRule.UNKNOWN_LINK, place + ".dependsOn", link);
        }
    }
}
