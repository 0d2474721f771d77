package org.placard.sponsorship;

import java.util.Locale;
import org.placard.drafts.Drafts;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/** What the commands of sponsors have in common: who acts for whom, and whether the list takes it. */
@Component
class SponsorshipCheck {

    private final Drafts drafts;
    private final States states;
    private final Obstacles obstacles;
    private final Lifecycle lifecycle;

    SponsorshipCheck(Drafts drafts, States states, Obstacles obstacles, Lifecycle lifecycle) {
        this.drafts = drafts;
        this.states = states;
        this.obstacles = obstacles;
        this.lifecycle = lifecycle;
    }

    void refuseUnlessOwn(FileId file, String state) {
        refuseUnlessKnown(file, state);
        if (!state.equals(Actors.current().state())) {
            throw new Refusal(SponsorshipRule.OWN_STATE_ONLY, "state", nameOf(state));
        }
    }

    void refuseUnknownFile(FileId file) {
        drafts.get(file);
    }

    void refuseUnlessKnown(FileId file, String state) {
        refuseUnknownFile(file);
        if (state == null || states.byIso3(state).isEmpty()) {
            throw new Refusal(SponsorshipRule.UNKNOWN_STATE, "state", state);
        }
    }

    /** Asked with the file locked: the table of obstacles by the database's clock, then the place of the token. */
    void refuseUnlessOpen(FileId file, MessageName message) {
        obstacles.refuse(message.name(), BusinessKey.of(file));
        lifecycle.refuseUnlessAwaits(message, BusinessKey.of(file));
    }

    boolean isMainSponsor(FileId file, String state) {
        return drafts.get(file).tabledBy().equals(state);
    }

    String nameOf(String state) {
        return states.nameOf(state, Locale.ENGLISH);
    }
}
