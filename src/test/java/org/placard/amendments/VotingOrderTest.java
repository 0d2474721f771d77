package org.placard.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.amendments.AmendmentsSettings.DefaultOrder;
import org.placard.platform.FileId;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextEdit;
import org.placard.texts.TextEdit.What;

class VotingOrderTest {

    private static final Amendment DELETES = amendment("deletes", 9, What.DELETE);
    private static final Amendment DELETES_TWO = amendment("deletes-two", 10, What.DELETE, What.INSERT);
    private static final Amendment REPLACES = amendment("replaces", 4, What.REPLACE);
    private static final Amendment INSERTS = amendment("inserts", 2, What.INSERT);
    private static final Amendment INSERTS_LATER = amendment("inserts-later", 12, What.INSERT);
    private static final Amendment IN_WORDS = amendment("in-words", 1);

    @Test
    void the_furthest_from_the_text_comes_first() {
        assertThat(order(List.of()))
                .containsExactly("deletes-two", "deletes", "replaces", "inserts", "inserts-later", "in-words");
    }

    @Test
    void what_the_president_set_comes_before_what_nobody_set() {
        assertThat(order(List.of("in-words", "inserts", "gone")))
                .containsExactly("in-words", "inserts", "deletes-two", "deletes", "replaces", "inserts-later");
    }

    @Test
    void where_the_settings_say_so_the_lower_symbol_comes_first() {
        assertThat(order(List.of(), DefaultOrder.BY_SYMBOL))
                .containsExactly("in-words", "inserts", "replaces", "deletes", "deletes-two", "inserts-later");
    }

    private static List<String> order(List<String> set) {
        return order(set, DefaultOrder.FURTHEST_FIRST);
    }

    private static List<String> order(List<String> set, DefaultOrder others) {
        List<Amendment> all = List.of(IN_WORDS, INSERTS_LATER, INSERTS, REPLACES, DELETES, DELETES_TWO);
        return VotingOrder.of(all, set, others).stream().map(Amendment::id).toList();
    }

    private static Amendment amendment(String id, int number, What... changes) {
        List<TextEdit> edits = java.util.Arrays.stream(changes)
                .map(what -> new TextEdit(what, ParagraphKind.OPERATIVE, 1, what == What.DELETE ? null : "new"))
                .toList();
        return new Amendment(
                new FileId("file"),
                id,
                "A/HRC/43/L." + number,
                Collections.singletonList("NOR"),
                Instant.EPOCH,
                LocalDate.EPOCH,
                1,
                "A/HRC/43/L.1",
                edits,
                edits.isEmpty() ? "words" : null,
                null,
                null,
                null);
    }
}
