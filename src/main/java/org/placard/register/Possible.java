package org.placard.register;

import java.util.List;
import java.util.stream.Stream;
import org.placard.lifecycle.Act;
import org.placard.lifecycle.Acts;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.sponsorship.Sponsor;
import org.placard.sponsorship.Sponsors;
import org.springframework.stereotype.Component;

/** What a person can do with a file now, and what the same person's role can do at another time. */
@Component
class Possible {

    private final Acts acts;
    private final Sponsors sponsors;

    Possible(Acts acts, Sponsors sponsors) {
        this.acts = acts;
        this.sponsors = sponsors;
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
            case "state-joins" -> kind(file, actor) == null;
            case "state-leaves" -> kind(file, actor) != null && kind(file, actor) != Sponsor.Kind.MAIN;
            default -> true;
        };
    }

    private Sponsor.Kind kind(FileId file, Actor actor) {
        return sponsors.of(file).stream()
                .filter(sponsor -> sponsor.state().equals(actor.state()))
                .map(Sponsor::kind)
                .findFirst()
                .orElse(null);
    }
}
