package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class SymbolsTest extends PlacardTest {

    private static final String SESSION = "44";

    @Autowired
    private PracticeFiles files;

    @Autowired
    private Checking checking;

    @Autowired
    private Drafts drafts;

    @Test
    void drafts_that_are_accepted_at_once_are_numbered_without_gaps_even_where_some_are_refused() throws Exception {
        List<FileId> tabled = IntStream.range(0, 24)
                .mapToObj(i -> files.tabled(confirmed -> PracticeFiles.inSession(confirmed, SESSION)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Object>> accepting = tabled.stream()
                    .map(file -> threads.submit((Callable<Object>) () -> acceptAfterAFailure(file)))
                    .toList();
            for (Future<Object> one : accepting) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(tabled)
                .extracting(file -> drafts.get(file).symbol())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 24)
                        .mapToObj(n -> "A/HRC/" + SESSION + "/L." + n)
                        .toList());
    }

    @Test
    void a_symbol_that_is_taken_is_not_given_again() {
        FileId first = files.issued();
        FileId second = files.tabled();
        String taken = drafts.get(first).symbol();

        assertThatThrownBy(() -> doing(SECRETARIAT, () -> checking.accept(second, taken, null, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(DraftRule.SYMBOL_TAKEN));
    }

    private Object acceptAfterAFailure(FileId file) {
        try {
            doing(SECRETARIAT, () -> checking.accept(file, "A/HRC/" + SESSION + "/L.999", null, null));
        } catch (Refusal refused) {
            assertThat(refused.rule()).isEqualTo(DraftRule.SYMBOL_NOT_NEXT);
        }
        doing(SECRETARIAT, () -> checking.accept(file, null, null, null));
        return null;
    }
}
