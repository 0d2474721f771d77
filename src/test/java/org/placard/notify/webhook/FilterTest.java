package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placard.notify.Envelope;
import org.placard.notify.FileSoFar;
import org.placard.notify.SponsorsOfFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FilterTest {

    private static final String TABLED = "org.placard.draft-tabled.v1";
    private static final String JOINED = "org.placard.cosponsor-joined.v1";
    private static final String DATA = """
            {"draft":{"file":"f-1"},"agendaItem":"3","tabledBy":"CHN","sponsors":["CHN","PAK"]}""";

    @Test
    void without_a_filter_every_event_comes() {
        assertThat(lets(new Filter(List.of(), null, null, null), TABLED, Set.of()))
                .isTrue();
    }

    @Test
    void kinds_are_chosen_by_name_whatever_their_version() {
        Filter tabled = new Filter(List.of("draft-tabled"), null, null, null);
        assertThat(lets(tabled, TABLED, Set.of())).isTrue();
        assertThat(lets(tabled, TABLED.replace("v1", "v2"), Set.of())).isTrue();
        assertThat(lets(tabled, JOINED, Set.of())).isFalse();
    }

    @Test
    void a_file_is_chosen_by_its_key() {
        assertThat(lets(new Filter(List.of(), "f-1", null, null), TABLED, Set.of()))
                .isTrue();
        assertThat(lets(new Filter(List.of(), "f-2", null, null), TABLED, Set.of()))
                .isFalse();
    }

    @Test
    void a_state_gets_what_names_it_and_what_its_files_tell() {
        assertThat(lets(new Filter(List.of(), null, "CHN", null), TABLED, Set.of()))
                .isTrue();
        assertThat(lets(new Filter(List.of(), null, "PAK", null), TABLED, Set.of()))
                .isTrue();
        assertThat(lets(new Filter(List.of(), null, "CUB", null), TABLED, Set.of()))
                .isFalse();
        assertThat(lets(new Filter(List.of(), null, "CUB", null), TABLED, Set.of("CUB")))
                .isTrue();
    }

    @Test
    void an_agenda_item_is_matched_where_the_event_tells_it() {
        assertThat(lets(new Filter(List.of(), null, null, "3"), TABLED, Set.of()))
                .isTrue();
        assertThat(lets(new Filter(List.of(), null, null, "10"), TABLED, Set.of()))
                .isFalse();
    }

    @Test
    void all_that_is_set_must_be_met() {
        Filter filter = new Filter(List.of("draft-tabled"), "f-1", "CHN", "4");
        assertThat(lets(filter, TABLED, Set.of())).isFalse();
    }

    @Test
    void an_agenda_item_that_an_earlier_event_told_counts_for_the_later_ones() {
        Filter item = new Filter(List.of(), null, null, "3");
        assertThat(item.lets(event(JOINED), read("{}"), new FileSoFar(SponsorsOfFile.NONE, "3")))
                .isTrue();
        assertThat(item.lets(event(JOINED), read("{}"), new FileSoFar(SponsorsOfFile.NONE, "4")))
                .isFalse();
        assertThat(item.lets(event(JOINED), read("{}"), new FileSoFar(SponsorsOfFile.NONE, null)))
                .isFalse();
    }

    private static boolean lets(Filter filter, String type, Set<String> sponsors) {
        return filter.lets(event(type), read(DATA), new FileSoFar(new SponsorsOfFile(Set.of(), sponsors), null));
    }

    private static Envelope event(String type) {
        return new Envelope("e-1", type, "f-1", 1, Instant.EPOCH, null, new byte[0]);
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }
}
