package org.placard.action;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** What as many votes in favour as against do: a setting, because no source says it for the Council. */
@Component
public class TieRule {

    private final ActionSettings settings;

    TieRule(ActionSettings settings) {
        this.settings = settings;
    }

    /** "rejects" or "adopts". */
    public String word() {
        return settings.tie().name().toLowerCase(Locale.ROOT);
    }
}
