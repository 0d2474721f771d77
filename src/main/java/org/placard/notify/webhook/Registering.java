package org.placard.notify.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placard.journal.contract.EventTypes;
import org.placard.notify.Envelope;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Csv;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody names an address at which events are taken. */
@Service
public class Registering {

    private static final int LONGEST_DESCRIPTION = 200;
    private static final int LONGEST_ITEM = 20;
    private static final Set<String> STATES =
            Csv.rows("/data/states.csv").stream().map(row -> row.get("iso3")).collect(Collectors.toUnmodifiableSet());

    /** The names of the events that there are: {@code draft-tabled}. */
    public static final List<String> TYPES = EventTypes.all().keySet().stream()
            .map(Envelope::kindOf)
            .distinct()
            .sorted()
            .toList();

    private final Targets targets;
    private final Endpoints endpoints;
    private final Secrets secrets;
    private final Changes changes;
    private final WebhookSettings settings;
    private final TransactionTemplate transactions;

    Registering(
            Targets targets,
            Endpoints endpoints,
            Secrets secrets,
            Changes changes,
            WebhookSettings settings,
            TransactionTemplate transactions) {
        this.targets = targets;
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.changes = changes;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** @param secret shown this once */
    public record Registered(UUID id, Secret secret) {}

    /**
     * @param owner ISO 3166-1 alpha-3 code of the State for whose systems it is; null for a delegation's own State, and
     *     for the secretariat's own systems
     */
    public Registered register(String url, String description, String owner, Filter filter) {
        String whose = Endpoint.ownerOf(stateOf(Actors.current(), blankToNull(owner)));
        Filter asked = checked(filter);
        String words = description == null ? "" : description.strip();
        requireShort("description", words, LONGEST_DESCRIPTION);
        // Outside the transaction: a look-up may take its time.
        URI target = targets.reachable(url);
        return transactions.execute(status -> add(target.toString(), words, whose, asked));
    }

    private Registered add(String url, String description, String owner, Filter filter) {
        UUID id = UUID.randomUUID();
        endpoints.holdOwner(owner);
        if (endpoints.of(owner).size() >= settings.perOwner()) {
            throw new Refusal(WebhookRule.TOO_MANY, "owner", owner, settings.perOwner());
        }
        String actor = Actors.current().name();
        endpoints.add(id, url, description, owner, filter, actor);
        changes.add(id, actor, "registered", null);
        return new Registered(id, secrets.replace(id, Duration.ZERO));
    }

    private static String stateOf(Actor actor, String asked) {
        if (actor.is(Role.DELEGATION)) {
            if (asked != null && !asked.equals(actor.state())) {
                throw new Refusal(WebhookRule.NOT_YOUR_STATE, "owner", asked, actor.state());
            }
            return actor.state();
        }
        requireState("owner", asked);
        return asked;
    }

    private static Filter checked(Filter filter) {
        List<String> types = filter.types() == null
                ? List.of()
                : filter.types().stream().distinct().toList();
        types.stream().filter(type -> !TYPES.contains(type)).findFirst().ifPresent(type -> {
            throw new Refusal(WebhookRule.UNKNOWN_TYPE, "types", type);
        });
        String file = blankToNull(filter.file());
        String state = blankToNull(filter.state());
        String item = blankToNull(filter.agendaItem());
        requireState("state", state);
        requireShort("agendaItem", item, LONGEST_ITEM);
        return new Filter(types, file == null ? null : new FileId(file).value(), state, item);
    }

    private static void requireState(String where, String state) {
        if (state != null && !STATES.contains(state)) {
            throw new Refusal(WebhookRule.UNKNOWN_STATE, where, state);
        }
    }

    private static void requireShort(String where, String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new Refusal(WebhookRule.TOO_LONG, where, where, longest);
        }
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
