package org.placard;

import org.placard.practice.servers.TestServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
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
        properties = {"placard.engine.timer-poll=100ms", "placard.calendar.load=announced"})
@ActiveProfiles("practice")
public abstract class PlacardTest {

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.properties(registry);
    }
}
