package org.placard.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Obligations of one text as a person read them; those marked doubtful count neither when found nor when
 * missed.
 */
final class LabelledObligations {

    private final List<String> firm = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    LabelledObligations(JsonNode document) {
        for (JsonNode label : document.get("mandates")) {
            JsonNode session = label.get("session");
            String key = label.get("op").asInt() + " " + label.get("kind").asString() + " "
                    + label.get("body").asString() + " "
                    + (session == null || session.isNull() ? null : session.asInt());
            (label.has("doubtful") ? doubtful : firm).add(key);
        }
    }

    void compare(Reading reading, Tally tally) {
        List<String> missed = new ArrayList<>(firm);
        for (ProposedObligation it : reading.obligations()) {
            String kind = it.kind().name().toLowerCase(Locale.ROOT);
            String key = it.op() + " " + kind + " " + it.body() + " " + it.session();
            if (missed.remove(key)) {
                tally.found++;
            } else if (!doubtful.remove(key)) {
                tally.extra++;
            }
        }
        tally.missed += missed.size();
    }
}
