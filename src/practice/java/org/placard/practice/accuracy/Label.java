package org.placard.practice.accuracy;

import org.placard.texts.ProposedObligation;
import tools.jackson.databind.JsonNode;

/**
 * One obligation as a person read it. Words are those of the labels: "report", "as_of", "annual".
 *
 * @param doubtful whether reasonable readers would differ: it counts neither when found nor when missed
 */
record Label(
        int op,
        String kind,
        String body,
        Integer session,
        String relation,
        String who,
        String recurrence,
        Integer years,
        boolean doubtful) {

    static Label of(JsonNode node) {
        return new Label(
                node.path("op").asInt(),
                word(node, "kind"),
                word(node, "body"),
                number(node, "session"),
                word(node, "relation"),
                word(node, "who"),
                word(node, "recurrence"),
                number(node, "period_years"),
                node.path("doubtful").asBoolean(false));
    }

    boolean isStrictly(ProposedObligation found) {
        return isLoosely(found) && found.body() != null && found.body().equals(body);
    }

    /** Whatever the body. */
    boolean isLoosely(ProposedObligation found) {
        return found.op() != null
                && found.op() == op
                && Words.of(found.kind()).equals(kind)
                && java.util.Objects.equals(found.session(), session);
    }

    private static String word(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static Integer number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : Integer.valueOf(value.asInt());
    }
}
