package org.placard.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;

/**
 * Runs last: no end event and no boundary event is left that no test ever reached. Writes {@code target/paths.txt} and
 * {@code target/paths.html}. Judges whole runs only: part of the tests pass part of the paths.
 */
@RunsLast
class PathsTest {

    @Test
    void every_end_event_and_every_boundary_event_was_reached() throws IOException {
        PathReport report = new PathReport(new File("bpmn"), Passed.places());
        Files.writeString(Path.of("target", "paths.txt"), report.text());
        Files.writeString(Path.of("target", "paths.html"), PathPictures.page(report));

        assumeThat(PathsLast.run()).as("all tests on the real diagrams run").containsAll(onTheDiagrams());
        assertThat(report.unreached()).isEmpty();
    }

    private static Set<Class<?>> onTheDiagrams() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "test-classes")).stream()
                        .filter(type -> type.isAssignableTo(PlacardTest.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> type.getSimpleName().endsWith("Test"))
                        .filter(type -> !type.getPackageName().equals("org.placard.model"))
                        .map(type -> (Class<?>) type.reflect())
                        .collect(Collectors.toSet());
    }
}
