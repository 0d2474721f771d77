package org.placard.practice.replan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.ChangingSessions;
import org.placard.calendar.SessionChange;
import org.placard.calendar.Terms;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.practice.Ports;
import org.placard.practice.Stack;
import org.springframework.util.FileSystemUtils;

/**
 * {@code make replan}: how long it takes to move a session on which many obligations hang, preview and all, and how long
 * one on which nothing does.
 */
public final class Replan {

    private static final int OBLIGATIONS = Integer.getInteger("placard.replan.obligations", 10_000);
    private static final int FILES = Integer.getInteger("placard.replan.files", 2_000);
    private static final int RUNS = Integer.getInteger("placard.replan.runs", 5);
    private static final double BOUND_SECONDS = 60;

    private static final String FULL = "101";
    private static final String EMPTY = "102";
    private static final LocalDate OPENING = LocalDate.of(2025, 2, 24);

    private final Stack stack;
    private final PrintStream out;

    private Replan(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("placard-replan");
        boolean inTime;
        try (Stack stack = new Stack(data, Ports.free())) {
            stack.start(List.of(
                    "--spring.profiles.active=engine",
                    "--placard.practice.sample=false",
                    "--spring.main.banner-mode=off",
                    "--logging.level.root=error"));
            inTime = new Replan(stack, System.out).measure();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(inTime ? 0 : 1);
    }

    private boolean measure() {
        ManyObligations many = new ManyObligations(stack);
        announce(FULL);
        announce(EMPTY);
        out.printf("Opening the follow-up of %,d resolutions with %,d obligations …%n", FILES, OBLIGATIONS);
        many.open(FULL, FILES, OBLIGATIONS);
        many.awaitQuiet();

        Seconds empty = new Seconds(runs(EMPTY, many));
        Seconds preview = new Seconds(List.of(preview(), preview(), preview()));
        Seconds full = new Seconds(runs(FULL, many));
        out.printf("nothing depends on it   %s%n", empty);
        out.printf("preview                 %s%n", preview);
        out.printf("moved                   %s%n", full);
        out.printf(
                Locale.ROOT,
                "%,d obligations in %,d files, %,d due dates and timers: %.0f times a session on which nothing hangs%n",
                OBLIGATIONS,
                FILES,
                many.moved(FULL),
                full.median() / empty.median());
        return full.longest() <= BOUND_SECONDS;
    }

    private void announce(String session) {
        secretariat(() -> stack.part(AnnouncingSessions.class)
                .announce(session, OPENING, OPENING.plusWeeks(5), "Measured", null));
    }

    // To and fro, so that each run moves everything.
    private List<Double> runs(String session, ManyObligations many) {
        List<Double> seconds = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            LocalDate opening = OPENING.plusWeeks(run % 2);
            seconds.add(timed(() -> stack.part(ChangingSessions.class)
                    .make(session, SessionChange.move(opening, opening.plusWeeks(5)), Terms.because("Measured"))));
            many.awaitQuiet();
        }
        return seconds;
    }

    private double preview() {
        SessionChange change = SessionChange.move(OPENING.plusDays(1), OPENING.plusWeeks(6));
        return timed(() -> stack.part(ChangingSessions.class).preview(FULL, change, null));
    }

    private static double timed(Runnable work) {
        long begun = System.nanoTime();
        secretariat(work);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void secretariat(Runnable work) {
        Actors.as(Actor.system("replan"), () -> {
            work.run();
            return null;
        });
    }
}
