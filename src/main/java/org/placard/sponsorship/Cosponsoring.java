package org.placard.sponsorship;

import java.util.Map;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.states.States;
import org.springframework.stereotype.Service;

/** A State joins the sponsors of a draft or leaves them, while co-sponsorship is open. */
@Service
public class Cosponsoring {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final States states;
    private final Drafts drafts;
    private final Sponsors sponsors;
    private final CutOff cutOff;

    Cosponsoring(
            Journal journal,
            Lifecycle lifecycle,
            Whereabouts whereabouts,
            States states,
            Drafts drafts,
            Sponsors sponsors,
            CutOff cutOff) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.states = states;
        this.drafts = drafts;
        this.sponsors = sponsors;
        this.cutOff = cutOff;
    }

    /** @param state ISO 3166-1 alpha-3 code; must be the State that the actor acts for */
    public void join(FileId file, String state, String reason, Long expected) {
        refuseUnlessOwn(file, state);
        journal.record(command(file, "join-sponsors", state, reason, expected), () -> {
            refuseUnlessOpen(file, Cosponsorship.STATE_JOINS);
            if (sponsors.find(file, state).isPresent()) {
                throw new Refusal(SponsorshipRule.ONE_STATE_ONCE, "state", nameOf(state));
            }
            lifecycle.correlate(Cosponsorship.STATE_JOINS, BusinessKey.of(file), Map.of("state", state));
        });
    }

    /** @param state ISO 3166-1 alpha-3 code; must be the State that the actor acts for */
    public void leave(FileId file, String state, String reason, Long expected) {
        refuseUnlessOwn(file, state);
        journal.record(command(file, "leave-sponsors", state, reason, expected), () -> {
            refuseUnlessOpen(file, Cosponsorship.STATE_LEAVES);
            refuseUnlessMayLeave(file, state);
            lifecycle.correlate(Cosponsorship.STATE_LEAVES, BusinessKey.of(file), Map.of("state", state));
        });
    }

    private static Command command(FileId file, String name, String state, String reason, Long expected) {
        return Command.of(file, name).with("state", state).because(reason).expecting(expected);
    }

    private void refuseUnlessOwn(FileId file, String state) {
        drafts.get(file);
        if (state == null || states.byIso3(state).isEmpty()) {
            throw new Refusal(SponsorshipRule.UNKNOWN_STATE, "state", state);
        }
        if (!state.equals(Actors.current().state())) {
            throw new Refusal(SponsorshipRule.OWN_STATE_ONLY, "state", nameOf(state));
        }
    }

    // The clock is asked as well as the diagram: the timer that ends co-sponsorship may run a moment late.
    private void refuseUnlessOpen(FileId file, MessageName message) {
        if (cutOff.hasPassed(file, journal.now())) {
            throw new Refusal(SponsorshipRule.CUT_OFF_PASSED, "state", cutOff.inWords(file));
        }
        if (!whereabouts.awaits(message, BusinessKey.of(file))) {
            throw new Refusal(SponsorshipRule.NOT_OPEN, "state");
        }
    }

    private void refuseUnlessMayLeave(FileId file, String state) {
        Sponsor sponsor = sponsors.find(file, state)
                .orElseThrow(() -> new Refusal(SponsorshipRule.NOT_A_SPONSOR, "state", nameOf(state)));
        if (sponsor.kind() == Sponsor.Kind.MAIN) {
            throw new Refusal(SponsorshipRule.MAIN_SPONSOR_STAYS, "state", nameOf(state));
        }
    }

    private String nameOf(String state) {
        return states.nameOf(state, java.util.Locale.ENGLISH);
    }
}
