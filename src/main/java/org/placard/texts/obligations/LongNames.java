package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Long names that a text has used: later "the Commission" is the "Commission of Inquiry on Burundi". */
final class LongNames {

    private final List<String> used = new ArrayList<>();

    /** Notes the long names of a paragraph. */
    void note(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Found found = Addressees.longAt(tokens, i);
            String name = found == null ? null : found.meaning();
            if (name != null && !used.contains(name)) {
                used.add(name);
            }
        }
    }

    /** The last long name that begins with a short one, else the short one. */
    String of(String name) {
        for (int i = used.size() - 1; name != null && i >= 0; i--) {
            if (used.get(i).toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ")) {
                return used.get(i);
            }
        }
        return name;
    }
}
