package org.placard.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.notify.Links;
import org.placard.notify.OwnLetters;
import org.placard.notify.StateNames;
import org.placard.notify.readers.AddressToConfirm;
import org.placard.notify.webhook.EndpointPaused;

/** The letters that no event calls for, in all six languages. */
class OwnLettersTest {

    private static final URI LINK = URI.create("https://placard.example/notices/address/x/confirm");
    private static final URI MANAGE = URI.create("https://placard.example/notices");
    private static final Instant AT = Instant.parse("2021-03-01T14:00:00Z");

    private final Wording wording =
            new Wording(Texts.shipped(), new Links(URI.create("https://placard.example")), new StateNames());

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void who_is_asked_for_their_address_reads_by_whom_and_until_when(String language) {
        Words words = words("address-confirmation", new AddressToConfirm("cuba-1", AT), language);

        assertThat(words.language().toLanguageTag()).isEqualTo(language);
        assertThat(words.text().replace('\u00a0', ' '))
                .contains("cuba-1", "2021", LINK.toString())
                .containsAnyOf("15:00", "15 h 00", "15.00")
                .doesNotContain("{", "}", "null");
        assertThat(words.subject()).isNotBlank().doesNotContain("\n", "{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void the_owner_of_a_paused_webhook_reads_what_happened_since_when_and_where_to_resume_it(String language) {
        for (String cause : List.of("dead", "gone")) {
            for (Instant since : new Instant[] {AT.minusSeconds(86_400), null}) {
                var paused = new EndpointPaused(UUID.randomUUID(), "hooks.example", cause, AT, since, "HTTP 500");
                Words words = words("endpoint-paused", paused, language);

                assertThat(words.language().toLanguageTag()).isEqualTo(language);
                assertThat(words.subject()).contains("hooks.example");
                assertThat(words.text())
                        .contains("hooks.example", "HTTP 500", LINK.toString())
                        .doesNotContain("{", "}", "null");
            }
        }
    }

    @Test
    void a_letter_to_somebody_who_chose_nothing_yet_offers_nothing_to_stop_or_to_choose() {
        Words words = words("address-confirmation", new AddressToConfirm("cuba", AT), "en");
        Content content = new Content(List.of(words), wording.frame("en"), null, null);

        assertThat(PlainText.of(content))
                .contains(LINK.toString(), "sent by Placard")
                .doesNotContain(MANAGE + "\n", "turned off", "told no more");
        assertThat(Html.of(content))
                .contains("<a href=\"" + LINK + "\"")
                .doesNotContain("turned off", "told no more", "choose");
    }

    @Test
    void what_people_and_servers_wrote_begins_no_line_and_no_markup() {
        var paused = new EndpointPaused(
                UUID.randomUUID(), "hooks.example", "dead", AT, null, "HTTP 500\r\nBcc: x\n\n<script>");
        Words words = words("endpoint-paused", paused, "en");

        assertThat(words.body()).contains("Last answer: HTTP 500 Bcc: x <script>\n");
        assertThat(Html.of(new Content(List.of(words), wording.frame("en"), null, MANAGE)))
                .doesNotContain("<script>");
    }

    private Words words(String kind, Record facts, String language) {
        return wording.wordsFor(kind, new OwnLetters.Written(facts, LINK, language, true));
    }
}
