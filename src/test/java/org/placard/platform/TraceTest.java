package org.placard.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String SENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void what_was_sent_is_taken_up_until_the_work_ends() {
        try (Trace trace = Trace.begun(SENT)) {
            assertThat(Trace.current()).contains(SENT);
            try (Trace inner = Trace.continued()) {
                assertThat(Trace.current()).contains(SENT);
            }
            assertThat(Trace.current()).contains(SENT);
        }
        assertThat(Trace.current()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\nforged"
            })
    void one_is_made_where_none_in_the_form_of_the_standard_was_sent(String sent) {
        try (Trace trace = Trace.begun(sent)) {
            assertThat(Trace.current())
                    .hasValueSatisfying(made -> assertThat(made)
                            .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                            .isNotEqualTo(sent));
        }
    }
}
