package org.placard.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placard.wholerun.Afterwards;
import org.placard.wholerun.WholeRun;

/**
 * No end event and no boundary event is left that no test ever reached. Writes {@code target/paths.txt} and
 * {@code target/paths.html}. Judges whole runs only: part of the tests pass part of the paths.
 */
@Afterwards
class PathsTest {

    @Test
    void every_end_event_and_every_boundary_event_was_reached() throws IOException {
        Optional<WholeRun> run = WholeRun.current();
        assumeTrue(run.isPresent(), "Skipped: only some of the tests run");

        PathReport report = new PathReport(new File("bpmn"), Passed.in(run.get()));
        Files.writeString(Path.of("target", "paths.txt"), report.text());
        Files.writeString(Path.of("target", "paths.html"), PathPictures.page(report));

        assertThat(report.unreached()).isEmpty();
    }
}
