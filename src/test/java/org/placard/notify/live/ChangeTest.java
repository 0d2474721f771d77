package org.placard.notify.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.contract.Contract;
import org.placard.contract.ContractFiles;
import org.placard.contract.Field;
import org.placard.contract.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What open pages are told is what the contract says. */
class ChangeTest {

    private static final ContractFiles FILES = new ContractFiles();
    private static final Contract CONTRACT = new Contract(FILES);
    private static final Schemas SCHEMAS = new Schemas(CONTRACT, FILES);

    @ParameterizedTest
    @NullSource
    @ValueSource(longs = {1, Long.MAX_VALUE})
    void it_fits_its_schema_whether_the_event_names_its_entry_or_is_older(Long entry) {
        JsonNode told = new JsonMapper()
                .readTree(new Change(2, 17, "session-46", 9, entry, Instant.parse("2026-03-30T09:12:45Z")).data());

        assertThat(SCHEMAS.faults("org.placard.live.change.v1", told)).isEmpty();
        assertThat(told.path("entry").isNull()).isEqualTo(entry == null);
        assertThat(told.path("at").stringValue()).isEqualTo("11:12");
        assertThat(told.propertyNames())
                .containsExactlyElementsOf(CONTRACT.message("live/change").orElseThrow().fields().stream()
                        .map(Field::name)
                        .toList());
    }
}
