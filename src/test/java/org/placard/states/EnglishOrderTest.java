package org.placard.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishOrderTest {

    @Test
    void the_sponsors_of_the_sample_draft_stand_in_this_order() {
        List<String> printed = SampleSponsors.printed().toList();
        assertThat(printed.stream().sorted(EnglishOrder.INSTANCE.reversed()).sorted(EnglishOrder.INSTANCE))
                .containsExactlyElementsOf(printed);
    }

    @Test
    void spaces_parentheses_hyphens_and_accents_do_not_disturb_the_order() {
        List<String> printed = List.of(
                "Congo",
                "Costa Rica",
                "Côte d'Ivoire",
                "Croatia",
                "Dominica",
                "Dominican Republic",
                "Guinea",
                "Guinea-Bissau",
                "Guyana",
                "Micronesia (Federated States of)",
                "Monaco",
                "Netherlands (Kingdom of the)",
                "New Zealand",
                "Niger",
                "Nigeria",
                "Saint Vincent and the Grenadines",
                "Samoa",
                "San Marino",
                "Sao Tome and Principe",
                "Saudi Arabia",
                "Tunisia",
                "Türkiye",
                "Turkmenistan");
        assertThat(Stream.concat(printed.stream().skip(11), printed.stream().limit(11))
                        .sorted(EnglishOrder.INSTANCE))
                .containsExactlyElementsOf(printed);
    }
}
