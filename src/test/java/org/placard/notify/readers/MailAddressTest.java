package org.placard.notify.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.platform.Refusal;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "mission@china.example, mission@china.example",
        "'  Mission.Of+Geneva@China.EXAMPLE ', Mission.Of+Geneva@china.example",
        "o'brien@dfa.example, o'brien@dfa.example",
        "a@bücher.example, a@xn--bcher-kva.example",
        "\"a@b\"@c.example, \"a@b\"@c.example"
    })
    void one_plain_address_is_kept_with_its_host_in_lower_case_and_ascii(String given, String kept) {
        assertThat(MailAddress.valid("address", given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "mission",
                "@china.example",
                "mission@",
                "mission@localhost",
                "mission@china.123",
                "mission@[127.0.0.1]",
                "mission@127.0.0.1",
                "mission@-china.example",
                "mission@china..example",
                "mission.@china.example",
                "mis sion@china.example",
                "mission@china.example, other@china.example",
                "mission@china.example;other@china.example",
                "Mission <mission@china.example>",
                "<mission@china.example>",
                "mission@china.example (China)",
                "(China) mission@china.example",
                "States: mission@china.example;",
                "@relay.example:mission@china.example",
                "mission@china.example\r\nBcc: other@china.example",
                "mission\n@china.example",
                "mission@china.exa\tmple",
                "missi\u00f6n@china.example",
                "mission@china.example\u2028x",
                "mis\u0000sion@china.example"
            })
    void whatever_is_not_exactly_that_is_refused_by_name(String given) {
        assertThatThrownBy(() -> MailAddress.valid("address", given))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(NoticesRule.NO_MAIL_ADDRESS));
    }

    @Test
    void nothing_is_longer_than_smtp_allows() {
        String host = "x".repeat(60) + "." + "y".repeat(60) + "." + "z".repeat(59) + ".example";
        assertThat(MailAddress.valid("address", "m".repeat(64) + "@" + host)).hasSize(254);

        assertRefused("m".repeat(65) + "@china.example");
        assertRefused("m@" + "x".repeat(64) + ".example");
        assertRefused("m".repeat(64) + "@" + "w." + host);
        assertRefused("m".repeat(100_000));
    }

    @Test
    void a_refusal_repeats_no_more_than_could_be_an_address() {
        assertThatThrownBy(() -> MailAddress.valid("address", "m".repeat(100_000)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat((String) refusal.arguments()[0]).hasSizeLessThan(300));
    }

    private static void assertRefused(String given) {
        assertThatThrownBy(() -> MailAddress.valid("address", given)).isInstanceOf(Refusal.class);
    }
}
