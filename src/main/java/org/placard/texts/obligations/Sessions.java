package org.placard.texts.obligations;

import org.placard.texts.TextModel;

/** What the numbers of sessions can tell, seen from the session that a text belongs to. */
final class Sessions {

    /** No text orders anything that many sessions ahead: a larger number is another body's. */
    private static final int FARTHEST = 20;

    private final String organ;
    private final Integer current;

    Sessions(TextModel text) {
        organ = text.organ() == null ? "HRC" : text.organ();
        boolean special = text.number() != null && text.number().startsWith("S-");
        current = special ? null : text.session();
    }

    String organ() {
        return organ;
    }

    /** The body that a session belongs to: the one named, unless only the Assembly has sessions of that number. */
    String bodyOf(String named, Integer session) {
        String body = named == null ? organ : named;
        boolean tooFar = current != null && session != null && body.equals("HRC") && session > current + FARTHEST;
        return tooFar && organ.equals("HRC") ? "GA" : body;
    }

    boolean isPast(Target target) {
        return current != null
                && target.session() != null
                && organ.equals(target.body())
                && target.session() <= current;
    }
}
