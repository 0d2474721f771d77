package org.placard.action;

import java.util.Locale;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/** What the commands of the plenary have in common: words that have to be there, States that have to exist. */
@Component
class Inputs {

    private final States states;

    Inputs(States states) {
        this.states = states;
    }

    /** @throws Refusal unless Placard knows the State */
    String state(String field, String iso3) {
        if (iso3 == null || states.byIso3(iso3).isEmpty()) {
            throw new Refusal(ActionRule.UNKNOWN_STATE, field, iso3 == null ? "" : iso3);
        }
        return iso3;
    }

    String inWords(String iso3) {
        return states.nameOf(iso3, Locale.ENGLISH);
    }

    /** @throws Refusal if the words are missing or longer than that many characters */
    static String words(String field, String words, int longest) {
        if (words == null || words.isBlank()) {
            throw new Refusal(PlatformRule.MISSING, field, field);
        }
        if (words.strip().length() > longest) {
            throw new Refusal(ActionRule.TOO_LONG, field, field, longest);
        }
        return words.strip();
    }

    /** As {@link #words}, for what may be missing. */
    static String optional(String field, String words, int longest) {
        return words == null || words.isBlank() ? null : words(field, words, longest);
    }

    static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(ActionRule.REASON_NEEDED, "reason");
        }
        return words("reason", reason, 2000);
    }
}
