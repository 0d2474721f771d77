package org.placard.practice.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.placard.practice.Ports;
import org.placard.practice.Stack;
import org.springframework.util.FileSystemUtils;

/**
 * {@code make replay}: drives the real Council's resolutions through Placard, session by session on the practice clock,
 * and prints what agrees with the record.
 */
public final class Replay {

    /** Before the first session of the record. */
    private static final String START = "2009-09-14T08:00:00Z";

    private Replay() {}

    public static void main(String[] args) throws IOException {
        Path record = Path.of(System.getProperty("placard.record", "../shared/data"));
        if (!CouncilRecord.isIn(record)) {
            System.out.println("Skipped: the record of the Council is not in " + record + ".");
            return;
        }
        System.exit(play(CouncilRecord.sessions(record), System.out) ? 0 : 1);
    }

    /** @return whether everything agreed that the record tells */
    static boolean play(List<List<Resolution>> sessions, PrintStream out) throws IOException {
        Path data = Files.createTempDirectory("placard-replay");
        try (Stack stack = new Stack(data, Ports.free())) {
            stack.start(List.of(
                    "--placard.practice.sample=false",
                    "--placard.practice.numbers=false",
                    "--placard.practice.start=" + START,
                    "--placard.calendar.load=actual",
                    "--spring.main.banner-mode=off",
                    "--logging.level.root=error"));
            return replay(stack, sessions, out);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static boolean replay(Stack stack, List<List<Resolution>> sessions, PrintStream out) {
        long begun = System.nanoTime();
        Findings findings = new Findings();
        SessionReplay replay = new SessionReplay(stack, findings);
        ReplayTable table = new ReplayTable(out);
        sessions.forEach(session -> table.add(session.get(0).session(), replay.replay(session)));
        int known = sessions.stream().mapToInt(List::size).sum();
        return table.close(
                known, findings, Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
    }
}
