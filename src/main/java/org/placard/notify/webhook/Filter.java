package org.placard.notify.webhook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.placard.notify.Envelope;
import org.placard.notify.FileSoFar;
import tools.jackson.databind.JsonNode;

/**
 * Which events an endpoint gets: those that meet all that is set.
 *
 * @param types names of events without prefix and version, {@code draft-tabled}; all where empty
 * @param file null for all
 * @param state ISO 3166-1 alpha-3 code; events that name it, or of a file that it sponsors; null for all
 * @param agendaItem events of a file whose draft was tabled or announced under the item; null for all
 */
public record Filter(List<String> types, String file, String state, String agendaItem) {

    // Where the contract names States.
    private static final Set<String> STATES =
            Set.of("state", "tabledBy", "sponsors", "introducedBy", "withdrawnBy", "movedBy", "requestedBy", "invited");

    /** @param soFar what the events of the file told before this one */
    boolean lets(Envelope event, JsonNode data, FileSoFar soFar) {
        return (types.isEmpty() || types.contains(event.kind()))
                && (file == null || file.equals(event.file()))
                && (state == null
                        || soFar.sponsors().all().contains(state)
                        || statesIn(data).contains(state))
                && (agendaItem == null || agendaItem.equals(itemOf(data, soFar)));
    }

    private static String itemOf(JsonNode data, FileSoFar soFar) {
        return data.path("agendaItem").asString(soFar.agendaItem());
    }

    /** Whether it lets everything through: only then are the numbers of a file without gaps. */
    public boolean open() {
        return types.isEmpty() && file == null && state == null && agendaItem == null;
    }

    private static Set<String> statesIn(JsonNode data) {
        Set<String> states = new TreeSet<>();
        for (String place : STATES) {
            JsonNode there = data.path(place);
            if (there.isString()) {
                states.add(there.asString());
            }
            there.forEach(one -> states.add(one.asString("")));
        }
        return states;
    }
}
