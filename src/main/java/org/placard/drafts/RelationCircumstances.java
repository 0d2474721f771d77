package org.placard.drafts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/** Tells how a draft and the State of whoever asks are related: main-sponsor or other. */
@Component
class RelationCircumstances implements Circumstances {

    private final Drafts drafts;
    private final States states;

    RelationCircumstances(Drafts drafts, States states) {
        this.drafts = drafts;
        this.states = states;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        String sponsor = sponsor();
        return sponsor == null
                ? Map.of()
                : drafts.find(key.file())
                        .map(draft -> Map.<String, Object>of(
                                "relation", sponsor.equals(draft.tabledBy()) ? "main-sponsor" : "other"))
                        .orElse(Map.of());
    }

    private static String sponsor() {
        Actor actor = Actors.known() ? Actors.current() : Actor.system("nobody");
        return actor.is(Role.DELEGATION) || actor.is(Role.PRESIDENT) ? MainSponsor.of(actor) : null;
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return rule.equals(DraftRule.MAIN_SPONSOR_ONLY.id())
                ? Optional.of(new Refusal(
                        DraftRule.MAIN_SPONSOR_ONLY,
                        "file",
                        states.nameOf(drafts.get(key.file()).tabledBy(), Locale.ENGLISH)))
                : Optional.empty();
    }
}
