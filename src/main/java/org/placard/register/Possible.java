package org.placard.register;

import java.util.List;
import java.util.stream.Stream;
import org.placard.amendments.Amendments;
import org.placard.lifecycle.Act;
import org.placard.lifecycle.Acts;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.sponsorship.CoreGroup;
import org.placard.sponsorship.GroupSponsors;
import org.placard.sponsorship.Sponsor;
import org.placard.sponsorship.Sponsors;
import org.springframework.stereotype.Component;

/** What a person can do with a file now, and what the same person's role can do at another time. */
@Component
class Possible {

    private final Acts acts;
    private final Sponsors sponsors;
    private final GroupSponsors groups;
    private final CoreGroup coreGroup;
    private final Amendments amendments;

    Possible(Acts acts, Sponsors sponsors, GroupSponsors groups, CoreGroup coreGroup, Amendments amendments) {
        this.acts = acts;
        this.sponsors = sponsors;
        this.groups = groups;
        this.coreGroup = coreGroup;
        this.amendments = amendments;
    }

    List<Act> of(FileId file, Actor actor) {
        return acts.of(file, actor).stream()
                .filter(act -> concerns(act, file, actor))
                .toList();
    }

    /** As the page shows them: with the act that no diagram draws, another slot for a meeting that waits to be held. */
    static Stream<Form> forms(Act act, Actor actor) {
        Form form = new Form(act.id(), act.key().subject());
        boolean movable = act.id().equals("hold-meeting") && actor.is(Role.SECRETARIAT);
        return movable ? Stream.of(form, new Form("plan-again", form.subject())) : Stream.of(form);
    }

    private boolean concerns(Act act, FileId file, Actor actor) {
        return switch (act.id()) {
            case "state-joins" ->
                kind(file, actor) == null || coreGroup.invited(file).contains(actor.state());
            case "group-leaves" ->
                groups.of(file).stream()
                        .anyMatch(group ->
                                actor.is(Role.SECRETARIAT) || group.state().equals(actor.state()));
            case "core-group-named" -> kind(file, actor) == Sponsor.Kind.MAIN;
            case "amendment-accepted" -> kind(file, actor) == Sponsor.Kind.MAIN;
            case "amendment-tabled" -> act.key().subject() == null;
            case "amendment-withdrawn", "bind-amendment" -> isByState(act.key(), actor.state());
            case "state-leaves" -> kind(file, actor) != null && kind(file, actor) != Sponsor.Kind.MAIN;
            default -> true;
        };
    }

    private boolean isByState(BusinessKey amendment, String state) {
        return amendments.get(amendment.file(), amendment.subject()).tabledBy().equals(state);
    }

    private Sponsor.Kind kind(FileId file, Actor actor) {
        return sponsors.of(file).stream()
                .filter(sponsor -> sponsor.state().equals(actor.state()))
                .map(Sponsor::kind)
                .findFirst()
                .orElse(null);
    }
}
