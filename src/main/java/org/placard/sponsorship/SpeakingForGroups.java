package org.placard.sponsorship;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.placard.states.Groups;
import org.springframework.stereotype.Service;

/**
 * A delegation sponsors a draft on behalf of a group of States. Who speaks for a group is its own affair: refused is only
 * a State of which the data know that it does not belong to it; the secretariat can strike out what was claimed wrongly.
 */
@Service
public class SpeakingForGroups {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final SponsorshipCheck check;
    private final Groups groups;
    private final GroupSponsors sponsors;

    SpeakingForGroups(
            Journal journal, Lifecycle lifecycle, SponsorshipCheck check, Groups groups, GroupSponsors sponsors) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.check = check;
        this.groups = groups;
        this.sponsors = sponsors;
    }

    /**
     * @param group its name in English
     * @param state that speaks for it, ISO 3166-1 alpha-3 code; must be the State that the actor acts for
     */
    public void join(FileId file, String group, String state, String reason, Long expected) {
        check.refuseUnlessOwn(file, state);
        String name = known(group);
        if (groups.belongs(state, name).filter(belongs -> !belongs).isPresent()) {
            throw new Refusal(SponsorshipRule.NOT_OF_THE_GROUP, "group", check.nameOf(state), name);
        }
        journal.record(command(file, "join-for-group", name, reason, expected).with("state", state), () -> {
            check.refuseUnlessOpen(file, Cosponsorship.GROUP_JOINS);
            refuseTwice(file, name);
            lifecycle.correlate(Cosponsorship.GROUP_JOINS, BusinessKey.of(file), Map.of("group", name, "state", state));
        });
    }

    /** The State that spoke for the group takes it off the list, or the secretariat does and says why. */
    public void leave(FileId file, String group, String reason, Long expected) {
        check.refuseUnknownFile(file);
        String name = known(group);
        journal.record(command(file, "leave-for-group", name, reason, expected), () -> {
            check.refuseUnlessOpen(file, Cosponsorship.GROUP_LEAVES);
            refuseUnlessMayLeave(file, name, reason);
            lifecycle.correlate(Cosponsorship.GROUP_LEAVES, BusinessKey.of(file), Map.of("group", name));
        });
    }

    private static Command command(FileId file, String name, String group, String reason, Long expected) {
        return Command.of(file, name).with("group", group).because(reason).expecting(expected);
    }

    private String known(String group) {
        return groups.named(group)
                .orElseThrow(() ->
                        new Refusal(SponsorshipRule.UNKNOWN_GROUP, "group", group, String.join(", ", groups.names())));
    }

    private void refuseTwice(FileId file, String group) {
        if (sponsors.find(file, group).isPresent()) {
            throw new Refusal(SponsorshipRule.ONE_GROUP_ONCE, "group", group);
        }
    }

    private void refuseUnlessMayLeave(FileId file, String group, String reason) {
        GroupSponsor sponsor = sponsors.find(file, group)
                .orElseThrow(() -> new Refusal(SponsorshipRule.GROUP_NOT_A_SPONSOR, "group", group));
        Actor actor = Actors.current();
        if (!actor.is(Role.SECRETARIAT) && !sponsor.state().equals(actor.state())) {
            throw new Refusal(SponsorshipRule.NOT_SPOKEN_FOR, "group", group, check.nameOf(sponsor.state()));
        }
        if (actor.is(Role.SECRETARIAT) && (reason == null || reason.isBlank())) {
            throw new Refusal(SponsorshipRule.REASON_NEEDED, "reason");
        }
    }
}
