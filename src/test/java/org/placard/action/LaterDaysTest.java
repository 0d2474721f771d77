package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.placard.calendar.AnnouncingSessions;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the days bring that come after the meeting. The clock stands still: the days are moved behind it. */
class LaterDaysTest extends InTheMeeting {

    private static final AtomicInteger SESSION = new AtomicInteger(4000);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private AnnouncingSessions announcing;

    @Autowired
    private Journal journal;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_draft_is_taken_up_in_the_session_to_which_it_was_deferred_and_numbered_there() {
        FileId file = files.introduced(TODAY);
        String session = sessionNow();
        secretariat(() -> deferring.defer(file, session, "No consensus", null));

        secretariat(() -> deferring.takeUp(file, null, null));
        assertThat(lastTypes(file)).containsExactly("org.placard.draft-taken-up.v1");
        secretariat(() -> {
            scheduling.schedule(file, TODAY, 3, null, null);
            introducing.introduce(file, null, null);
        });
        adoptWithoutVote(file);

        assertThat(actions.taken(file).orElseThrow().resolution()).isEqualTo("A/HRC/RES/" + session + "/1");
    }

    @Test
    void a_deferred_draft_lapses_when_its_session_closes() {
        FileId file = files.introduced(TODAY);
        String session = sessionNow();
        secretariat(() -> deferring.defer(file, session, "No consensus", null));

        jdbc.sql("update council_session set opening = ?, closing = ? where session = ?")
                .params(Date.valueOf(TODAY.minusDays(4)), Date.valueOf(TODAY.minusDays(2)), session)
                .update();
        recalculate(file);

        await("the draft has lapsed")
                .atMost(PATIENCE)
                .until(() -> elements(file).contains("lapsed"));
        assertThat(lastTypes(file)).contains("org.placard.draft-lapsed.v1");
        assertThat(processes(file)).doesNotContain("consideration");
    }

    @Test
    void when_the_record_is_closed_nobody_explains_any_more() {
        FileId file = files.adopted(TODAY);

        jdbc.sql("update action_taken set on_day = ? where file = ?")
                .params(Date.valueOf(LocalDate.of(2020, 3, 2)), file.value())
                .update();
        recalculate(file);

        await("the record of the meeting is closed")
                .atMost(PATIENCE)
                .until(() -> elements(file).contains("record-closed")
                        && elements(file).contains("closed"));
        assertNothingDone(
                file, LifecycleRule.NOT_POSSIBLE_NOW, () -> say(file, StatementKind.EXPLANATION_AFTER, "DEU"));
    }

    private String sessionNow() {
        String session = String.valueOf(SESSION.incrementAndGet());
        secretariat(() -> announcing.announce(session, TODAY, TODAY.plusDays(2), null, null));
        return session;
    }

    private void recalculate(FileId file) {
        doing(
                SECRETARIAT,
                () -> journal.record(Command.of(file, "move-lapse"), () -> lifecycle.recalculateTimers(file)));
    }
}
