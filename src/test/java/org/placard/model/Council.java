package org.placard.model;

import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.PRESIDENT;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.delegation;
import static org.placard.PracticeFiles.doing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placard.PracticeFiles;
import org.placard.action.BudgetStatement;
import org.placard.action.Budgeting;
import org.placard.action.Deferring;
import org.placard.action.EndingConsideration;
import org.placard.action.Introducing;
import org.placard.action.Manner;
import org.placard.action.MovingNoAction;
import org.placard.action.Result;
import org.placard.action.RevisingOrally;
import org.placard.action.Scheduling;
import org.placard.action.TakingAction;
import org.placard.drafts.Checking;
import org.placard.drafts.Confirmation;
import org.placard.drafts.Consulting;
import org.placard.drafts.Correcting;
import org.placard.drafts.Issuing;
import org.placard.drafts.Language;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.drafts.Revising;
import org.placard.drafts.Withdrawing;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.placard.sponsorship.Cosponsoring;
import org.placard.sponsorship.Sponsor;
import org.placard.sponsorship.Sponsors;

/** Makes the moves of a life in Placard itself, by the commands that people use, and looks where the file is. */
record Council(
        PracticeFiles files,
        ReadingTexts texts,
        Proposals proposals,
        Checking checking,
        Correcting correcting,
        Issuing issuing,
        Consulting consulting,
        Revising revising,
        Withdrawing withdrawing,
        Cosponsoring cosponsoring,
        Budgeting budgeting,
        Scheduling scheduling,
        Introducing introducing,
        RevisingOrally orally,
        MovingNoAction motions,
        Deferring deferring,
        TakingAction action,
        EndingConsideration ending,
        Whereabouts whereabouts,
        Sponsors sponsors,
        Clock clock) {

    private static final Actor FRANCE = delegation("FRA");
    private static final Actor PAKISTAN = delegation("PAK");
    private static final Set<String> STATES = Set.of("CHN", "PAK", "FRA");

    FileId tabled() {
        return files.tabled();
    }

    /** @return id of the rule that refuses the move; null where it is made */
    String make(Move move, FileId file) {
        try {
            command(move, file);
            return null;
        } catch (Refusal refusal) {
            return refusal.rule().id();
        }
    }

    /** The steps that wait for people, on the draft itself. */
    Set<String> steps(FileId file) {
        return whereabouts.openSteps(file).stream()
                .filter(open -> open.key().subject() == null)
                .map(OpenStep::step)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> messages(FileId file) {
        return whereabouts.awaited(BusinessKey.of(file)).stream()
                .map(MessageName::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> sponsors(FileId file) {
        return sponsors.of(file).stream()
                .map(Sponsor::state)
                .filter(STATES::contains)
                .collect(Collectors.toSet());
    }

    private void command(Move move, FileId file) {
        switch (move) {
            case SECRETARIAT_ACCEPTS_THE_DRAFT -> doing(SECRETARIAT, () -> checking.accept(file, null, null, null));
            case SECRETARIAT_RETURNS_THE_DRAFT -> doing(SECRETARIAT, () -> checking.giveBack(file, "Form", null));
            case CHINA_TABLES_AGAIN -> doing(CHINA, () -> tableAgain(file));
            case PAKISTAN_TABLES_AGAIN -> doing(PAKISTAN, () -> tableAgain(file));
            case SECRETARIAT_ISSUES_THE_DOCUMENT -> doing(SECRETARIAT, () -> issuing.issue(file, null, null));
            case SECRETARIAT_ISSUES_IT_IN_FRENCH ->
                doing(SECRETARIAT, () -> issuing.issue(file, Language.FR, null, null));
            case CHINA_HOLDS_A_CONSULTATION -> consults(CHINA, file);
            case PAKISTAN_HOLDS_A_CONSULTATION -> consults(PAKISTAN, file);
            case PRESIDENT_WAIVES_THE_CONSULTATION -> doing(PRESIDENT, () -> consulting.waive(file, "Urgent", null));
            case CHINA_WITHDRAWS_THE_DRAFT -> doing(CHINA, () -> withdrawing.withdraw(file, "Overtaken", null));
            case PAKISTAN_WITHDRAWS_THE_DRAFT -> doing(PAKISTAN, () -> withdrawing.withdraw(file, "No", null));
            case FRANCE_JOINS -> joins(FRANCE, file);
            case PAKISTAN_JOINS -> joins(PAKISTAN, file);
            case CHINA_JOINS -> joins(CHINA, file);
            case FRANCE_LEAVES -> leaves(FRANCE, file);
            case PAKISTAN_LEAVES -> leaves(PAKISTAN, file);
            case CHINA_LEAVES -> leaves(CHINA, file);
            case SECRETARIAT_WANTS_A_BUDGET_STATEMENT -> assess(file, true);
            case SECRETARIAT_WANTS_NO_BUDGET_STATEMENT -> assess(file, false);
            case SECRETARIAT_RECORDS_THE_BUDGET_STATEMENT ->
                doing(SECRETARIAT, () -> budgeting.record(file, statement(), null, null));
            case SECRETARIAT_SCHEDULES ->
                doing(SECRETARIAT, () -> scheduling.schedule(file, Geneva.day(clock.instant()), 45, null, null));
            case SECRETARIAT_SCHEDULES_ANEW ->
                doing(SECRETARIAT, () -> scheduling.placeAnew(file, Geneva.day(clock.instant()), 46, null, null));
            case PRESIDENT_HEARS_THE_INTRODUCTION -> doing(PRESIDENT, () -> introducing.introduce(file, null, null));
            case CHINA_HANDS_IN_A_REVISION -> doing(CHINA, () -> handIn(file));
            case PAKISTAN_HANDS_IN_A_REVISION -> doing(PAKISTAN, () -> handIn(file));
            case SECRETARIAT_ACCEPTS_THE_REVISION -> doing(SECRETARIAT, () -> revising.accept(file, null, null));
            case SECRETARIAT_RETURNS_THE_REVISION -> doing(SECRETARIAT, () -> revising.giveBack(file, "Form", null));
            case PRESIDENT_HEARS_AN_ORAL_REVISION ->
                doing(PRESIDENT, () -> orally.revise(file, "In paragraph 3, a comma", List.of(), null));
            case PRESIDENT_HEARS_A_MOTION_FOR_NO_ACTION ->
                doing(PRESIDENT, () -> motions.move(file, "FRA", null, null));
            case COUNCIL_CARRIES_THE_MOTION -> votes(file, new Tally(24, 15, 8));
            case COUNCIL_REJECTS_THE_MOTION -> votes(file, new Tally(15, 24, 8));
            case COUNCIL_DEFERS_TO_A_LATER_MEETING ->
                doing(PRESIDENT, () -> deferring.defer(file, null, "Decided so", null));
            case COUNCIL_ADOPTS_WITHOUT_A_VOTE -> acts(file, Result.of(Manner.WITHOUT_VOTE, null, null, null));
            case COUNCIL_ADOPTS_BY_VOTE -> acts(file, Result.of(Manner.RECORDED_VOTE, 23, 16, 8));
            case COUNCIL_REJECTS_BY_VOTE -> acts(file, Result.of(Manner.RECORDED_VOTE, 10, 20, 8));
            case COUNCIL_TIES -> acts(file, Result.of(Manner.RECORDED_VOTE, 20, 20, 7));
            case COUNCIL_IS_NO_LONGER_SEIZED -> doing(SECRETARIAT, () -> ending.end(file, "Decided so", null));
        }
    }

    private void joins(Actor delegation, FileId file) {
        doing(delegation, () -> cosponsoring.join(file, delegation.state(), null, null));
    }

    private void leaves(Actor delegation, FileId file) {
        doing(delegation, () -> cosponsoring.leave(file, delegation.state(), null, null));
    }

    private void consults(Actor delegation, FileId file) {
        doing(delegation, () -> consulting.record(file, Geneva.day(clock.instant()), "Room XX", true, null, null));
    }

    private void assess(FileId file, boolean needed) {
        doing(SECRETARIAT, () -> budgeting.assess(file, needed, "Decided so", null));
    }

    private BudgetStatement statement() {
        return new BudgetStatement("A/HRC/43/L.31 statement", 55_000L, Geneva.day(clock.instant()));
    }

    private void votes(FileId file, Tally tally) {
        doing(PRESIDENT, () -> motions.vote(file, tally, null, null));
    }

    private void acts(FileId file, Result result) {
        doing(PRESIDENT, () -> action.act(file, result, null, null));
    }

    private void tableAgain(FileId file) {
        ReadText text = another(file);
        correcting.tableAgain(file, text.id(), confirmation(text), null, null);
    }

    private void handIn(FileId file) {
        ReadText text = another(file);
        revising.handIn(file, text.id(), confirmation(text), null, null);
    }

    private ReadText another(FileId file) {
        byte[] sample = PracticeFiles.sample("17 June 2020", "18 June 2020\n\n" + UUID.randomUUID());
        return texts.read(sample, "another.md", file);
    }

    private Confirmation confirmation(ReadText text) {
        return proposals.of(text).confirmation();
    }
}
