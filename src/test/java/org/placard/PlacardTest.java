package org.placard;

import java.time.LocalDate;
import java.time.LocalTime;
import org.placard.paths.Tracing;
import org.placard.platform.Geneva;
import org.placard.platform.PracticeClock;
import org.placard.practice.servers.TestServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * All of Placard on a real database, broker and mailbox, with the practice clock. One context, started once, serves all
 * tests that extend this class: each works on files of its own.
 */
@SpringBootTest(
        classes = Placard.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "placard.engine.timer-poll=100ms",
            "placard.engine.timer-lock=15s",
            "placard.calendar.load=announced"
        })
@ActiveProfiles("practice")
@Import({PlacardTest.TwelfthOfMarch.class, PracticeFiles.class, Tracing.class})
public abstract class PlacardTest {

    /** A Thursday in the 43rd session, on which its drafts are open for co-sponsorship. */
    public static final LocalDate TODAY = LocalDate.of(2020, 3, 12);

    static class TwelfthOfMarch {

        TwelfthOfMarch(PracticeClock clock) {
            clock.moveTo(Geneva.at(TODAY, LocalTime.of(9, 0)));
        }
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.properties(registry);
    }
}
