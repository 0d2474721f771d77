package org.placard.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.as;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.action.Actions;
import org.placard.action.AsAmended;
import org.placard.action.Ballot;
import org.placard.action.BudgetStatement;
import org.placard.action.Budgeting;
import org.placard.action.Manner;
import org.placard.action.Result;
import org.placard.action.RollCall;
import org.placard.action.RollCalls;
import org.placard.action.TakingAction;
import org.placard.action.Vote;
import org.placard.drafts.Drafts;
import org.placard.drafts.Issuing;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.drafts.Revising;
import org.placard.drafts.SpokenTexts;
import org.placard.drafts.Withdrawing;
import org.placard.journal.Body;
import org.placard.journal.Trail;
import org.placard.journal.Verification;
import org.placard.lifecycle.LifecycleRule;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.placard.texts.TextModel;
import org.springframework.beans.factory.annotation.Autowired;

/** An amendment's life on the real diagrams: every end and every event that interrupts it is reached. */
class AmendmentLifeTest extends PlacardTest {

    private static final Actor NORWAY = delegation("NOR");
    private static final Result NO_VOTE = Result.of(Manner.WITHOUT_VOTE, null, null, null);
    private static final Result FOR = Result.of(Manner.RECORDED_VOTE, 24, 20, 3);
    private static final Result AGAINST = Result.of(Manner.RECORDED_VOTE, 20, 20, 7);

    @Autowired
    private TablingAmendments tabling;

    @Autowired
    private CheckingAmendments checking;

    @Autowired
    private DecidingAmendments deciding;

    @Autowired
    private RevisitingAmendments revisiting;

    @Autowired
    private OrderingAmendments ordering;

    @Autowired
    private VotingOrders orders;

    @Autowired
    private Amendments amendments;

    @Autowired
    private AsAmended asAmended;

    @Autowired
    private Drafts drafts;

    @Autowired
    private SpokenTexts texts;

    @Autowired
    private TakingAction action;

    @Autowired
    private Actions actions;

    @Autowired
    private Budgeting budgeting;

    @Autowired
    private RollCalls rollCalls;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private Revising revising;

    @Autowired
    private Issuing issuing;

    @Autowired
    private ReadingTexts reading;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private Trail trail;

    @Autowired
    private Verification verification;

    @Autowired
    private PracticeFiles files;

    @Test
    void an_amendment_takes_the_next_symbol_of_the_series_of_drafts() {
        FileId file = files.issued();

        String amendment = issued(file, deletes(3));
        FileId next = files.issued();

        assertThat(number(amendments.get(file, amendment).symbol()))
                .isEqualTo(number(drafts.get(next).symbol()) - 1);
        assertThat(trail.of(file).stream()
                        .flatMap(entry -> entry.events().stream().map(Body.Event::type)))
                .contains("org.placard.amendment-tabled.v1", "org.placard.amendment-issued.v1");
    }

    @Test
    void what_is_not_in_order_goes_back_with_a_reason() {
        FileId file = files.issued();
        String amendment = tabled(file, deletes(3));

        assertRefused(AmendmentRule.REASON_NEEDED, SECRETARIAT, () -> checking.giveBack(file, amendment, " ", null));
        doing(SECRETARIAT, () -> checking.giveBack(file, amendment, "The paragraph is another", null));

        assertEnded(file, amendment, "returned", "org.placard.amendment-returned.v1");
        assertThat(amendments.get(file, amendment).symbol()).isNull();
    }

    @Test
    void the_main_sponsor_accepts_and_the_text_is_a_new_version_without_a_symbol() {
        FileId file = files.issued();
        TextModel before = texts.inForce(file);
        String amendment = issued(file, replaces(2, "Calls upon all States to do something else;"));

        assertRefused(AmendmentRule.MAIN_SPONSOR_ACCEPTS, NORWAY, () -> deciding.accept(file, amendment, null, null));
        doing(CHINA, () -> deciding.accept(file, amendment, null, null));

        assertEnded(file, amendment, "accepted", "org.placard.amendment-taken-in.v1");
        assertThat(drafts.get(file).lastVersion()).isEqualTo(2);
        assertThat(drafts.get(file).symbol()).doesNotContain("Rev");
        assertThat(texts.inForce(file).operative().get(1).text())
                .isEqualTo("Calls upon all States to do something else;");
        assertThat(texts.inForce(file).operative()).hasSameSizeAs(before.operative());
        assertThat(asAmended.amended(file)).isTrue();
    }

    @Test
    void a_draft_that_was_amended_is_not_withdrawn_any_more() {
        FileId file = files.issued();
        String amendment = issued(file, deletes(5));
        doing(CHINA, () -> deciding.accept(file, amendment, null, null));

        assertThatThrownBy(() -> doing(CHINA, () -> withdrawing.withdraw(file, "No longer ours", null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.rule().id()).isEqualTo("action.amended"));
    }

    @Test
    void an_amendment_in_words_is_taken_in_as_words() {
        FileId file = files.issued();
        String amendment = issued(file, new ProposedAmendment(null, "Align the text with 42/1", null, null, null));

        doing(CHINA, () -> deciding.accept(file, amendment, null, null));

        assertEnded(file, amendment, "accepted", "org.placard.amendment-taken-in.v1");
        assertThat(asAmended.amended(file)).isTrue();
    }

    @Test
    void what_the_council_adopts_changes_the_text_and_what_it_rejects_does_not() {
        FileId file = files.introduced(TODAY);
        int paragraphs = texts.inForce(file).operative().size();
        String deletion = issued(file, deletes(5));
        String insertion = issued(file, inserts(1, "Stresses one thing more;"));

        doing(PRESIDENT, () -> deciding.vote(file, deletion, FOR, null, null));
        assertEnded(file, deletion, "adopted", "org.placard.amendment-taken-in.v1");
        doing(PRESIDENT, () -> deciding.vote(file, insertion, AGAINST, null, null));
        assertEnded(file, insertion, "rejected", "org.placard.amendment-rejected.v1");

        assertThat(texts.inForce(file).operative()).hasSize(paragraphs - 1);
        assertThat(amendments.get(file, insertion).vote().tally().against()).isEqualTo(20);
        assertThat(verification.verify(file).whole()).isTrue();
    }

    @Test
    void a_vote_by_roll_call_is_kept_with_all_members() {
        FileId file = files.introduced(TODAY);
        String amendment = issued(file, deletes(5));
        RollCall roll = RollCall.of(List.of(new Ballot("DEU", "in-favour"), new Ballot("PAK", "against")), true);

        doing(
                PRESIDENT,
                () -> deciding.vote(
                        file, amendment, Result.of(Manner.RECORDED_VOTE, null, null, null, roll), null, null));

        Map<String, Vote> votes = rollCalls
                .of(amendments.get(file, amendment).key())
                .orElseThrow()
                .votes();
        assertThat(votes).hasSize(47).containsEntry("DEU", Vote.IN_FAVOUR);
        assertThat(amendments.get(file, amendment).end().how()).isEqualTo("rejected");
    }

    @Test
    void the_draft_waits_for_its_amendments_and_is_adopted_as_amended() {
        FileId file = files.introduced(TODAY);
        String amendment = issued(file, inserts(1, "Stresses one thing more;"));

        assertRefused(AmendmentRule.TO_BE_DECIDED_FIRST, PRESIDENT, () -> action.act(file, NO_VOTE, null, null));
        doing(PRESIDENT, () -> deciding.vote(file, amendment, NO_VOTE, null, null));
        doing(SECRETARIAT, () -> {
            budgeting.assess(file, true, null, null);
            budgeting.record(file, new BudgetStatement("A/HRC/43/L.31 statement 2", 55_000L, TODAY), null, null);
        });
        doing(PRESIDENT, () -> action.act(file, NO_VOTE, null, null));

        assertThat(actions.taken(file).orElseThrow().resolution()).isNotNull();
        assertThat(asAmended.amended(file)).isTrue();
    }

    @Test
    void an_amendment_that_was_only_tabled_holds_the_draft_up_as_well() {
        FileId file = files.introduced(TODAY);
        tabled(file, deletes(5));

        assertRefused(AmendmentRule.TO_BE_DECIDED_FIRST, PRESIDENT, () -> action.act(file, NO_VOTE, null, null));
    }

    @Test
    void the_furthest_from_the_text_comes_first_unless_the_president_says_otherwise() {
        FileId file = files.introduced(TODAY);
        String insertion = issued(file, inserts(1, "Stresses one thing more;"));
        String deletion = issued(file, deletes(5));

        assertRefused(AmendmentRule.NOT_NEXT, PRESIDENT, () -> deciding.vote(file, insertion, FOR, null, null));
        assertRefused(
                AmendmentRule.NOT_ALL_OF_THEM, PRESIDENT, () -> ordering.order(file, List.of(insertion), null, null));
        assertRefused(AmendmentRule.NOT_ALL_OF_THEM, PRESIDENT, () -> ordering.order(file, null, null, null));
        doing(PRESIDENT, () -> ordering.order(file, List.of(insertion, deletion), null, null));

        assertThat(lastEvents(file)).containsExactly("org.placard.amendments-ordered.v1");
        assertThat(orders.of(file)).extracting(Amendment::id).containsExactly(insertion, deletion);
        assertRefused(AmendmentRule.NOT_NEXT, PRESIDENT, () -> deciding.vote(file, deletion, FOR, null, null));
        doing(PRESIDENT, () -> deciding.vote(file, insertion, FOR, null, null));
        doing(PRESIDENT, () -> deciding.vote(file, deletion, AGAINST, null, null));
        assertThat(orders.of(file)).isEmpty();
    }

    @Test
    void what_is_to_be_changed_and_is_gone_is_not_put_to_the_vote() {
        FileId file = files.introduced(TODAY);
        String deletion = issued(file, deletes(5));
        String replacement = issued(file, replaces(5, "Takes note of something else;"));

        assertRefused(AmendmentRule.STILL_TO_BE_VOTED, PRESIDENT, () -> deciding.drop(file, replacement, "No", null));
        doing(PRESIDENT, () -> deciding.vote(file, deletion, FOR, null, null));
        assertRefused(AmendmentRule.PARAGRAPH_GONE, PRESIDENT, () -> deciding.vote(file, replacement, FOR, null, null));
        assertRefused(AmendmentRule.PARAGRAPH_GONE, CHINA, () -> deciding.accept(file, replacement, null, null));
        assertRefused(AmendmentRule.REASON_NEEDED, PRESIDENT, () -> deciding.drop(file, replacement, null, null));
        doing(PRESIDENT, () -> deciding.drop(file, replacement, "Paragraph 5 is deleted", null));

        assertEnded(file, replacement, "not-put", "org.placard.amendment-not-put.v1");
    }

    @Test
    void its_sponsors_withdraw_it_before_the_vote_and_nobody_else() {
        FileId file = files.issued();
        String amendment = issued(file, deletes(5));

        assertRefused(AmendmentRule.SPONSORS_ONLY, CHINA, () -> revisiting.withdraw(file, amendment, null, null));
        doing(NORWAY, () -> revisiting.withdraw(file, amendment, "Agreement was reached", null));

        assertEnded(file, amendment, "withdrawn", "org.placard.amendment-withdrawn.v1");
        assertRefused(LifecycleRule.NOT_POSSIBLE_NOW, NORWAY, () -> revisiting.withdraw(file, amendment, null, null));
    }

    @Test
    void a_revision_makes_it_stale_until_its_sponsors_bind_it_to_the_new_text() {
        FileId file = files.introduced(TODAY);
        String amendment = issued(file, deletes(5));

        revised(file, amendment);

        assertThat(whereabouts.openSteps(file)).anyMatch(step -> step.step().equals("bind-amendment"));
        assertRefused(LifecycleRule.NOT_POSSIBLE_NOW, PRESIDENT, () -> deciding.vote(file, amendment, FOR, null, null));
        assertRefused(AmendmentRule.SPONSORS_ONLY, CHINA, () -> revisiting.bind(file, amendment, null, null, null));
        assertRefused(
                AmendmentRule.NO_SUCH_PARAGRAPH,
                NORWAY,
                () -> revisiting.bind(
                        file, amendment, List.of(new Change("delete", "operative", 99, null)), null, null));
        doing(NORWAY, () -> revisiting.bind(file, amendment, null, null, null));
        assertThat(amendments.get(file, amendment).text()).endsWith("/Rev.1");
        assertThat(lastEvents(file)).containsExactly("org.placard.amendment-bound.v1");
        doing(PRESIDENT, () -> deciding.vote(file, amendment, FOR, null, null));
        assertEnded(file, amendment, "adopted", "org.placard.amendment-taken-in.v1");
    }

    @Test
    void what_was_tabled_to_a_text_that_was_replaced_before_the_issue_is_bound_anew_as_well() {
        FileId file = files.issued();
        String amendment = tabled(file, deletes(5));
        doing(SECRETARIAT, () -> checking.accept(file, amendment, null, null));
        handInRevision(file);
        doing(SECRETARIAT, () -> revising.accept(file, null, null));

        doing(SECRETARIAT, () -> checking.issue(file, amendment, null, null));

        assertThat(lastEvents(file))
                .containsExactly("org.placard.amendment-issued.v1", "org.placard.amendment-stale.v1");
    }

    @Test
    void while_a_revision_is_in_hand_nothing_is_decided() {
        FileId file = files.introduced(TODAY);
        String amendment = issued(file, deletes(5));
        handInRevision(file);

        assertRefused(AmendmentRule.REVISION_PENDING, PRESIDENT, () -> deciding.vote(file, amendment, FOR, null, null));
        assertRefused(AmendmentRule.REVISION_PENDING, CHINA, () -> deciding.accept(file, amendment, null, null));
    }

    @Test
    void with_its_draft_an_amendment_ends() {
        FileId file = files.issued();
        String issued = issued(file, deletes(5));
        String tabled = tabled(file, deletes(3));

        doing(CHINA, () -> withdrawing.withdraw(file, null, null));

        assertThat(List.of(issued, tabled))
                .allMatch(one -> amendments.get(file, one).end().how().equals("lapsed"));
        assertThat(whereabouts.courses(file)).isEmpty();
        assertThat(lastEvents(file)).contains("org.placard.amendment-lapsed.v1");
    }

    @Test
    void there_is_no_vote_before_the_draft_is_introduced() {
        FileId file = files.issued();
        String amendment = issued(file, deletes(5));

        assertRefused(
                AmendmentRule.DRAFT_NOT_INTRODUCED, PRESIDENT, () -> deciding.vote(file, amendment, FOR, null, null));
    }

    @Test
    void a_draft_is_amended_once_it_is_issued_and_not_after_action() {
        FileId tabled = files.tabled();
        FileId adopted = files.adopted(TODAY);

        assertRefused(AmendmentRule.DRAFT_NOT_OPEN, NORWAY, () -> tabling.table(tabled, deletes(3), null, null));
        assertRefused(AmendmentRule.DRAFT_NOT_OPEN, NORWAY, () -> tabling.table(adopted, deletes(3), null, null));
        assertThat(amendments.of(tabled)).isEmpty();
    }

    @Test
    void an_amendment_that_nobody_tabled_is_refused() {
        FileId file = files.issued();
        String unknown = UUID.randomUUID().toString();

        assertRefused(AmendmentRule.UNKNOWN_AMENDMENT, PRESIDENT, () -> deciding.vote(file, unknown, FOR, null, null));
        assertRefused(AmendmentRule.UNKNOWN_AMENDMENT, CHINA, () -> deciding.accept(file, unknown, null, null));
        assertRefused(AmendmentRule.UNKNOWN_AMENDMENT, SECRETARIAT, () -> checking.issue(file, unknown, null, null));
    }

    @Test
    void nothing_is_decided_before_the_secretariat_has_issued_it() {
        FileId file = files.introduced(TODAY);
        String amendment = tabled(file, deletes(5));

        assertRefused(LifecycleRule.NOT_POSSIBLE_NOW, PRESIDENT, () -> deciding.vote(file, amendment, FOR, null, null));
        assertRefused(LifecycleRule.NOT_POSSIBLE_NOW, CHINA, () -> deciding.accept(file, amendment, null, null));
        assertRefused(LifecycleRule.NOT_POSSIBLE_NOW, SECRETARIAT, () -> checking.issue(file, amendment, null, null));
        assertThat(amendments.get(file, amendment).vote()).isNull();
    }

    private String tabled(FileId file, ProposedAmendment proposed) {
        return as(NORWAY, () -> tabling.table(file, proposed, null, null));
    }

    private String issued(FileId file, ProposedAmendment proposed) {
        String amendment = tabled(file, proposed);
        doing(SECRETARIAT, () -> {
            checking.accept(file, amendment, null, null);
            checking.issue(file, amendment, null, null);
        });
        return amendment;
    }

    private void handInRevision(FileId file) {
        doing(CHINA, () -> {
            byte[] source = PracticeFiles.sample("mutually beneficial", "mutually very beneficial");
            ReadText read = reading.read(source, "revised.md", file);
            revising.handIn(file, read.id(), proposals.of(read).confirmation(), null, null);
        });
    }

    private void revised(FileId file, String amendment) {
        handInRevision(file);
        doing(SECRETARIAT, () -> revising.accept(file, null, null));
        assertThat(lastEvents(file)).contains("org.placard.amendment-stale.v1");
        assertThat(amendments.get(file, amendment).end()).isNull();
        doing(SECRETARIAT, () -> issuing.issue(file, null, null));
    }

    private void assertEnded(FileId file, String amendment, String how, String event) {
        assertThat(amendments.get(file, amendment).end().how()).isEqualTo(how);
        assertThat(lastEvents(file)).contains(event);
        assertThat(whereabouts.courses(file))
                .noneMatch(course -> amendment.equals(course.key().subject()));
    }

    private List<String> lastEvents(FileId file) {
        return trail.of(file).get(trail.of(file).size() - 1).events().stream()
                .map(Body.Event::type)
                .toList();
    }

    private static ProposedAmendment deletes(int paragraph) {
        return with(new Change("delete", "operative", paragraph, null));
    }

    private static ProposedAmendment replaces(int paragraph, String words) {
        return with(new Change("replace", "operative", paragraph, words));
    }

    private static ProposedAmendment inserts(int after, String words) {
        return with(new Change("insert", "operative", after, words));
    }

    private static ProposedAmendment with(Change change) {
        return new ProposedAmendment(List.of(change), null, null, null, null);
    }

    private static int number(String symbol) {
        return Integer.parseInt(symbol.substring(symbol.indexOf("L.") + 2));
    }

    private static void assertRefused(Rule rule, Actor actor, Runnable command) {
        assertThatThrownBy(() -> doing(actor, command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
