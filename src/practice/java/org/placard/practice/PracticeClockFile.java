package org.placard.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.placard.platform.PracticeClock;
import org.springframework.beans.factory.annotation.Value;

/** Keeps how far the practice clock was moved, so that a restart does not bring the present back. */
class PracticeClockFile {

    PracticeClockFile(
            PracticeClock clock,
            @Value("${placard.practice.clock-file}") Path file,
            @Value("${placard.practice.start:2020-03-12T08:00:00Z}") Instant start)
            throws IOException {
        if (Files.exists(file)) {
            clock.shift(Duration.parse(Files.readString(file).strip()));
        } else {
            clock.moveTo(start);
        }
        clock.follow(offset -> keep(file, offset));
    }

    private static void keep(Path file, Duration offset) {
        try {
            Files.writeString(file, offset.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
