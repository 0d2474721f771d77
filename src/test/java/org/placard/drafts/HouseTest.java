package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.as;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.calendar.AnnouncingSessions;
import org.placard.journal.Trail;
import org.placard.lifecycle.LifecycleRule;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of the house of drafts have in common. */
abstract class HouseTest extends PlacardTest {

    private static final AtomicInteger SESSION = new AtomicInteger(3000);

    @Autowired
    protected PracticeFiles files;

    @Autowired
    protected ReadingTexts texts;

    @Autowired
    protected Proposals proposals;

    @Autowired
    protected Announcing announcing;

    @Autowired
    protected Tabling tabling;

    @Autowired
    protected Drafts drafts;

    @Autowired
    protected Whereabouts whereabouts;

    @Autowired
    protected Trail trail;

    @Autowired
    protected AnnouncingSessions sessions;

    /** A session under way: it began a week ago and is over in as many weeks. */
    String session(int weeksToCome) {
        String session = String.valueOf(SESSION.incrementAndGet());
        as(PracticeFiles.SECRETARIAT, () -> {
            sessions.announce(session, TODAY.minusWeeks(1), TODAY.plusWeeks(weeksToCome), null, null);
            return null;
        });
        return session;
    }

    FileId announced(Actor actor, String session) {
        return as(
                actor,
                () -> announcing.announce(
                        new Announcing.Initiative(session, "3", "An initiative", "What it is about"), null));
    }

    void table(FileId file, Actor actor, String session, byte[] text) {
        as(actor, () -> {
            ReadText read = texts.read(text, "text.md", file);
            Confirmation confirmed = PracticeFiles.inSession(proposals.of(read).confirmation(), session);
            tabling.table(file, read.id(), confirmed, null, null);
            return null;
        });
    }

    List<String> open(FileId file) {
        return whereabouts.openSteps(file).stream().map(OpenStep::step).toList();
    }

    List<String> processes(FileId file) {
        return whereabouts.courses(file).stream()
                .map(course -> course.process())
                .toList();
    }

    List<String> events(FileId file) {
        return trail.of(file).stream()
                .flatMap(entry -> entry.events().stream())
                .map(event -> event.type().replaceAll("org\\.placard\\.(.+)\\.v1", "$1"))
                .toList();
    }

    /** Refused by that rule, and nothing is left of it. */
    void assertRefused(FileId file, Rule rule, Runnable command) {
        int entries = trail.of(file).size();
        assertRefused(rule, command);
        assertThat(trail.of(file)).hasSize(entries);
    }

    static void assertRefused(Rule rule, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    void assertNotNow(FileId file, Runnable command) {
        assertRefused(file, LifecycleRule.NOT_POSSIBLE_NOW, command);
    }
}
