package org.placard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.EventTypes;
import org.placard.wholerun.Afterwards;
import org.placard.wholerun.WholeRun;

/**
 * Every event in every journal that the tests wrote fits its published schema. Writes which types were seen, and how
 * often, to {@code target/events-seen.txt}.
 */
@Afterwards
class EmittedEventsTest {

    private WholeRun run;

    @BeforeEach
    void all_tests_have_run() {
        Optional<WholeRun> current = WholeRun.current();
        assumeTrue(current.isPresent(), "Skipped: only some of the tests run");
        run = current.get();
    }

    @Test
    void every_event_that_was_emitted_fits_its_schema() throws IOException {
        Files.writeString(Path.of("target", "events-seen.txt"), counts());

        assertThat(run.left(EmittedEvents.FAULTS)).isEmpty();
    }

    @Test
    void every_process_that_ran_tests_came_to_its_end_and_looked() {
        String thisOne = String.valueOf(ProcessHandle.current().pid());

        assertThat(run.jvms(EmittedEvents.BEGUN))
                .filteredOn(jvm -> !jvm.equals(thisOne))
                .isNotEmpty()
                .isSubsetOf(run.jvms(EmittedEvents.SEEN));
    }

    private String counts() {
        Map<String, Integer> seen = new TreeMap<>();
        EventTypes.all().keySet().forEach(type -> seen.put(type, 0));
        run.left(EmittedEvents.SEEN).stream()
                .map(line -> line.split(" "))
                .forEach(line -> seen.merge(line[0], Integer.valueOf(line[1]), Integer::sum));
        return seen.entrySet().stream()
                .map(type -> "%7d  %s%n".formatted(type.getValue(), type.getKey()))
                .collect(Collectors.joining());
    }
}
