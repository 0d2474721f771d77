package org.placard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.placard.PlacardTest;
import org.placard.platform.FileId;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestContextManager;

/**
 * Random lives of drafts, in the reference model and in Placard: the same moves are refused by the same rules, and after
 * each move the same steps, messages and sponsors are there. {@code make model} lives thousands of them.
 */
class DraftLifeTest extends PlacardTest {

    private static final int LONGEST = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(
            Long.getLong("placard.model.seconds", Duration.ofSeconds(50).toSeconds()));

    private static TestContextManager spring;
    private static Council council;
    private static Instant begun;
    private static int lives;
    private static int moves;
    private static int refused;

    // The context of all other tests: there is only one, whoever asks for it.
    @BeforeContainer
    static void council() throws Exception {
        spring = new TestContextManager(DraftLifeTest.class);
        spring.beforeTestClass();
        council = (Council) spring.getTestContext()
                .getApplicationContext()
                .getAutowireCapableBeanFactory()
                .autowire(Council.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        begun = Instant.now();
    }

    // And it stands still when none of them runs.
    @AfterContainer
    static void end() throws Exception {
        spring.afterTestClass();
        figures();
    }

    private static void figures() {
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        System.out.printf(
                "Model: %d lives, %d moves (%d refused) in %.0f s: %.1f moves per second%n",
                lives, moves, refused, seconds, moves / seconds);
    }

    @Property(shrinking = ShrinkingMode.FULL)
    void placard_and_the_model_lead_the_same_life(@ForAll Beginning beginning, @ForAll("lives") List<Move> later) {
        if (Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0) {
            return;
        }
        lives++;
        DraftLife model = new DraftLife();
        FileId file = council.tabled();
        for (Move move : beginning.followedBy(later)) {
            moves++;
            String refusal = model.make(move);
            refused += refusal == null ? 0 : 1;
            assertThat(council.make(move, file)).as("what refuses %s", move).isEqualTo(refusal);
            assertThat(council.steps(file)).as("steps after %s", move).isEqualTo(model.steps());
            assertThat(known(council.messages(file)))
                    .as("messages after %s", move)
                    .isEqualTo(model.messages());
            assertThat(council.sponsors(file)).as("sponsors after %s", move).isEqualTo(model.sponsors());
        }
    }

    @Provide
    Arbitrary<List<Move>> lives() {
        return Arbitraries.of(Move.class).list().ofMaxSize(LONGEST);
    }

    private static Set<String> known(Set<String> messages) {
        messages.retainAll(DraftLife.MESSAGES);
        return messages;
    }
}
