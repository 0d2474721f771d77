package org.placard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placard.PracticeFiles;
import org.placard.calendar.AnnouncingSessions;
import org.placard.drafts.Checking;
import org.placard.drafts.Issuing;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several drafts are adopted at the same moment, and one of the adoptions does not come about. */
class ResolutionNumbersTest extends InTheMeeting {

    private static final String SESSION = "2043";
    private static final int OTHERS = 5;

    @Autowired
    private AnnouncingSessions announcing;

    @Autowired
    private Checking checking;

    @Autowired
    private Issuing issuing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void an_adoption_that_is_rolled_back_leaves_no_gap_among_those_that_waited_for_it() throws Exception {
        secretariat(() -> announcing.announce(SESSION, TODAY, TODAY.plusDays(2), null, null));
        List<FileId> all =
                IntStream.rangeClosed(0, OTHERS).mapToObj(one -> introduced()).toList();
        CountDownLatch numbered = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(OTHERS);
        ExecutorService threads = Executors.newFixedThreadPool(all.size());

        Future<?> undone = threads.submit(() -> adoptAndUndo(all.get(0), numbered, waiting));
        assertThat(numbered.await(1, TimeUnit.MINUTES)).isTrue();
        List<Future<?>> others = all.stream()
                .skip(1)
                .<Future<?>>map(file -> threads.submit(() -> {
                    waiting.countDown();
                    adoptWithoutVote(file);
                }))
                .toList();
        undone.get(1, TimeUnit.MINUTES);
        for (Future<?> other : others) {
            other.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();

        assertThat(actions.taken(all.get(0))).isEmpty();
        assertThat(all.stream().skip(1).map(this::number))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, OTHERS).boxed().toList());
        adoptWithoutVote(all.get(0));
        assertThat(number(all.get(0))).isEqualTo(OTHERS + 1);
    }

    private void adoptAndUndo(FileId file, CountDownLatch numbered, CountDownLatch waiting) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            adoptWithoutVote(file);
            numbered.countDown();
            await(waiting);
            status.setRollbackOnly();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int number(FileId file) {
        String symbol = actions.taken(file).orElseThrow().resolution();
        return Integer.parseInt(symbol.substring(symbol.lastIndexOf('/') + 1));
    }

    private FileId introduced() {
        FileId file = files.tabled(confirmed -> PracticeFiles.inSession(confirmed, SESSION));
        doing(SECRETARIAT, () -> {
            checking.accept(file, null, null, null);
            issuing.issue(file, null, null);
        });
        files.consulted(file);
        files.stateBudget(file);
        secretariat(() -> {
            scheduling.schedule(file, TODAY, 1, null, null);
            introducing.introduce(file, null, null);
        });
        return file;
    }
}
