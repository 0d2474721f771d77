package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.as;
import static org.placard.PracticeFiles.doing;
import static org.placard.PracticeFiles.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placard.action.Actions;
import org.placard.action.Budgeting;
import org.placard.action.Introducing;
import org.placard.action.Manner;
import org.placard.action.Result;
import org.placard.action.Scheduling;
import org.placard.action.TakingAction;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class DraftKindsTest extends HouseTest {

    private static final byte[] STATEMENT = """
            Distr.: Limited 12 March 2020

            Original: English

            ## **Human Rights Council**

            Forty-third session 24 February–20 March 2020 Agenda item 1 Organizational and procedural matters

            Statement by the President

            ## PRST 43/... Reports of the Advisory Committee

            At the 40th meeting, on 12 March 2020, the President of the Human Rights Council made the following statement:

            The Human Rights Council takes note of the report of the Advisory Committee on its twenty-fourth session.
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Checking checking;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Budgeting budgeting;

    @Autowired
    private Scheduling scheduling;

    @Autowired
    private Introducing introducing;

    @Autowired
    private TakingAction action;

    @Autowired
    private Actions actions;

    @Autowired
    private Revising revising;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private Symbols symbols;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_draft_decision_is_adopted_under_a_symbol_of_the_decisions() {
        FileId file = tabled(CHINA, sample(": draft resolution", ": draft decision"));
        assertThat(drafts.get(file).kind()).isEqualTo(DraftKind.DECISION);
        issue(file);
        assertThat(drafts.get(file).symbol()).startsWith("A/HRC/43/L.");
        files.consulted(file);

        assertThat(adopted(file)).matches("A/HRC/DEC/43/1\\d\\d");
    }

    @Test
    void a_presidents_statement_has_no_sponsors_and_needs_no_consultation() {
        FileId file = tabled(PRESIDENT, STATEMENT);

        assertThat(drafts.get(file).kind()).isEqualTo(DraftKind.PRESIDENTS_STATEMENT);
        assertThat(drafts.get(file).tabledBy()).isEqualTo(Draft.PRESIDENT);
        assertThat(processes(file)).doesNotContain("co-sponsorship");
        issue(file);
        assertThat(adopted(file)).matches("A/HRC/PRST/43/\\d+");
    }

    @Test
    void a_presidents_statement_is_withdrawn_by_the_president() {
        FileId file = tabled(PRESIDENT, STATEMENT);

        doing(PRESIDENT, () -> withdrawing.withdraw(file, "Overtaken", null));

        assertThat(drafts.withdrawal(file).withdrawnBy()).isEqualTo(Draft.PRESIDENT);
    }

    @Test
    void only_the_president_brings_a_presidents_statement_and_brings_nothing_else() {
        assertRefused(DraftRule.PRESIDENT_ONLY, () -> tabled(CHINA, STATEMENT));
        assertRefused(DraftRule.OWN_STATE_ONLY, () -> tabled(PRESIDENT, sample()));
    }

    @Test
    void a_draft_keeps_its_kind() {
        FileId file = files.issued();

        assertRefused(
                file,
                DraftRule.KIND_CHANGED,
                () -> doing(CHINA, () -> {
                    ReadText read = texts.read(sample(": draft resolution", ": draft decision"), "rev.md", file);
                    revising.handIn(file, read.id(), proposals.of(read).confirmation(), null, null);
                }));
    }

    @Test
    void every_series_is_without_gaps_when_many_numbers_are_given_at_once() throws Exception {
        String session = session(2);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (DraftKind kind : DraftKind.values()) {
                List<Future<String>> given = IntStream.range(0, 24)
                        .mapToObj(i -> threads.submit((Callable<String>) () -> given(kind, session, i % 3 == 0)))
                        .toList();
                int first = kind == DraftKind.DECISION ? 101 : 1;
                List<String> kept = new java.util.ArrayList<>();
                for (Future<String> one : given) {
                    if (one.get() != null) {
                        kept.add(one.get());
                    }
                }
                assertThat(kept)
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(first, first + 16)
                                .mapToObj(n -> "A/HRC/" + kind.series() + "/" + session + "/" + n)
                                .toList());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String given(DraftKind kind, String session, boolean fails) {
        return transaction.execute(status -> {
            String symbol = symbols.nextAdopted(kind, session);
            if (fails) {
                status.setRollbackOnly();
                return null;
            }
            return symbol;
        });
    }

    private FileId tabled(Actor actor, byte[] text) {
        return as(actor, () -> {
            ReadText read = texts.read(text, "text.md", null);
            Confirmation proposed = proposals.of(read).confirmation();
            return tabling.table(read.id(), withoutObligations(proposed), null);
        });
    }

    private static Confirmation withoutObligations(Confirmation proposed) {
        return new Confirmation(
                "43",
                "1",
                proposed.title(),
                "43/...",
                LocalDate.of(2020, 3, 12),
                proposed.distribution(),
                proposed.originalLanguage(),
                proposed.mainSponsor(),
                proposed.sponsors(),
                List.of(),
                false);
    }

    private void issue(FileId file) {
        doing(SECRETARIAT, () -> {
            checking.accept(file, null, null, null);
            issuing.issue(file, null, null);
        });
    }

    private String adopted(FileId file) {
        doing(SECRETARIAT, () -> {
            budgeting.assess(file, false, null, null);
            scheduling.schedule(file, TODAY, 45, null, null);
            introducing.introduce(file, null, null);
            action.act(file, Result.of(Manner.WITHOUT_VOTE, null, null, null), null, null);
        });
        return actions.taken(file).orElseThrow().resolution();
    }
}
