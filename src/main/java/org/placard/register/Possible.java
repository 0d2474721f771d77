package org.placard.register;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actor;
import org.placard.platform.Role;
import org.placard.sponsorship.Sponsor;
import org.placard.sponsorship.Sponsors;
import org.springframework.stereotype.Component;

/**
 * What a person can do with a file now: what the diagrams wait for, and whom they name for it. Only spares people buttons
 * that would be refused: the use cases decide for themselves.
 */
@Component
class Possible {

    /** Steps that end a revision; while one is open there is no second revision. */
    private static final Set<String> REVISION_IN_HAND =
            Set.of("check-revision", "issue-ar", "issue-zh", "issue-en", "issue-fr", "issue-ru", "issue-es");

    private static final Set<String> OF_THE_SECRETARIAT =
            Set.of("consideration-ended", "corrigendum-issued", "document-reissued");

    private static final Set<String> OF_THE_PRESIDENT = Set.of("leave-granted", "consultation-waived");

    private final Whereabouts whereabouts;
    private final Sponsors sponsors;

    Possible(Whereabouts whereabouts, Sponsors sponsors) {
        this.whereabouts = whereabouts;
        this.sponsors = sponsors;
    }

    List<Act> of(FileOverview file, List<OpenStep> open, Actor actor) {
        Stream<Act> steps =
                open.stream().filter(step -> isFor(step, actor, file)).flatMap(step -> acts(step, actor));
        return Stream.concat(steps, messages(file, open, actor)).toList();
    }

    static String group(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    // A meeting that has its slot can get another one while it waits to be held; no step of the diagram is taken then.
    private static Stream<Act> acts(OpenStep step, Actor actor) {
        Act act = new Act(step.step(), step.key().subject());
        boolean movable = step.step().equals("hold-meeting") && actor.is(Role.SECRETARIAT);
        return movable ? Stream.of(act, new Act("plan-again", act.subject())) : Stream.of(act);
    }

    private static boolean isFor(OpenStep step, Actor actor, FileOverview file) {
        boolean named = step.groups().contains(group(actor.role()));
        return named && (!actor.is(Role.DELEGATION) || file.tabledBy().equals(actor.state()));
    }

    // Messages name no group in a diagram: whose they are stands here.
    private Stream<Act> messages(FileOverview file, List<OpenStep> open, Actor actor) {
        return switch (actor.role()) {
            case DELEGATION -> ofDelegations(file, open, actor);
            case SECRETARIAT -> awaited(file, OF_THE_SECRETARIAT);
            case PRESIDENT -> awaited(file, OF_THE_PRESIDENT);
            default -> Stream.empty();
        };
    }

    private Stream<Act> awaited(FileOverview file, Set<String> messages) {
        return whereabouts.awaited(BusinessKey.of(file.file())).stream()
                .map(MessageName::name)
                .filter(messages::contains)
                .sorted()
                .map(message -> new Act(message, null));
    }

    private Stream<Act> ofDelegations(FileOverview file, List<OpenStep> open, Actor actor) {
        Sponsor own = sponsors.of(file.file()).stream()
                .filter(sponsor -> sponsor.state().equals(actor.state()))
                .findFirst()
                .orElse(null);
        boolean revisionInHand = open.stream().anyMatch(step -> REVISION_IN_HAND.contains(step.step()));
        return whereabouts.awaited(BusinessKey.of(file.file())).stream()
                .map(MessageName::name)
                .filter(message -> switch (message) {
                    case "state-joins" -> own == null;
                    case "state-leaves" -> own != null && own.kind() != Sponsor.Kind.MAIN;
                    case "revision-received" -> file.tabledBy().equals(actor.state()) && !revisionInHand;
                    case "draft-withdrawn", "draft-tabled", "consultation-held" ->
                        file.tabledBy().equals(actor.state());
                    default -> false;
                })
                .sorted()
                .map(message -> new Act(message, null));
    }
}
