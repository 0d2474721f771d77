package org.placard.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A few sessions of the record, and a record with faults; {@code make replay} plays all. */
class ReplayTest {

    private static final Path RECORD = Path.of("../shared/data");

    /** The oldest with a roll-call, whose members are not known; one that was suspended; two special ones. */
    private static final Set<String> SESSIONS = Set.of("17", "43", "S-32", "S-33");

    @Test
    void the_councils_acts_agree_with_the_record_and_its_faults_are_listed() throws IOException {
        assumeTrue(CouncilRecord.isIn(RECORD), "Skipped: the record of the Council is not in " + RECORD);
        List<List<Resolution>> sessions = new ArrayList<>(CouncilRecord.sessions(RECORD));
        sessions.removeIf(session -> !SESSIONS.contains(session.get(0).session()));
        sessions.add(withFaults());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        boolean agreed = Replay.play(sessions, new PrintStream(printed, true, StandardCharsets.UTF_8));

        String table = printed.toString(StandardCharsets.UTF_8);
        assertThat(agreed).as(table).isTrue();
        assertThat(table.replaceAll(" +", " "))
                .contains("17 1 1/1 1 – 1/1 21")
                .contains("43 12 12/12 3 3/3 12/12 27")
                .contains("S-32 1 1/1 0 – 1/1 0")
                .contains("S-33 1 1/1 1 1/1 1/1 0")
                .contains("50 1 1/1 1 0/1 1/1 0")
                .contains("16 of 17 resolutions in the record replayed")
                .contains("Roll-calls refused, entered by their figures (1):")
                .contains("action.not-a-member at rollCall [[Bahamas]")
                .contains("Resolutions of which the record does not say how they were adopted (1):");
    }

    private static List<Resolution> withFaults() {
        Map<String, String> withANonMember = Map.of("Bahamas", "In favour", "Nepal", "In favour", "France", "Against");
        return List.of(
                resolution(1, "recorded vote", new Resolution.Figures(2, 1, 0), withANonMember),
                resolution(2, "unknown", null, Map.of()));
    }

    private static Resolution resolution(
            int number, String action, Resolution.Figures figures, Map<String, String> rollCall) {
        return new Resolution(
                "A/HRC/RES/50/" + number,
                "50",
                number,
                "A resolution with a fault in its record",
                LocalDate.of(2022, 7, 7),
                "3",
                41,
                action,
                figures,
                3,
                2,
                rollCall);
    }
}
