package org.placard.drafts;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house handles drafts.
 *
 * @param requiredLanguages in which a document must be out to count as issued: codes, {@code en,fr}; the other official
 *     languages may follow later. All six unless set
 * @param inSessionWords from how many words on a text is remarked as long when it is checked: in-session documents aim at
 *     about that length; never a refusal
 * @param firstDecision number of a session's first decision, A/HRC/DEC/{session}/101. Unconfirmed
 */
@ConfigurationProperties("placard.drafts")
record DraftsSettings(
        @DefaultValue({"ar", "zh", "en", "fr", "ru", "es"}) List<String> requiredLanguages,
        @DefaultValue("3300") int inSessionWords,
        @DefaultValue("101") int firstDecision) {

    List<Language> required() {
        return requiredLanguages.stream().map(Language::of).toList();
    }
}
