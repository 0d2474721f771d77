package org.placard.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reference: a draft's life as the Council's rules have it, in plain Java and without knowing how Placard does it.
 * China tabled the draft with Pakistan among its sponsors; its text keeps the Council seized of the matter and costs
 * money.
 */
final class DraftLife {

    /** Where the draft is on its main way. */
    enum Stage {
        CHECK,
        CORRECTION,
        ISSUE,
        PROGRAMME,
        INTRODUCTION,
        MEETING,
        SEIZED,
        CLOSED,
        REJECTED,
        NO_ACTION,
        WITHDRAWN
    }

    /** Beside it: the one revision that may be in hand. */
    enum Revision {
        NONE,
        CHECK,
        ISSUE
    }

    /** Beside it: what the text in force costs. */
    enum Budget {
        NOT_ASKED,
        ASSESS,
        STATEMENT,
        SETTLED
    }

    /** The messages that this model knows of. */
    static final Set<String> MESSAGES = Set.of(
            "draft-withdrawn",
            "state-joins",
            "state-leaves",
            "revision-received",
            "action-rescheduled",
            "action-deferred",
            "no-action-moved",
            "text-orally-revised",
            "consideration-ended",
            "consultation-held",
            "consultation-waived");

    private static final Set<String> LANGUAGES = Set.of("ar", "zh", "en", "fr", "ru", "es");

    private static final String NOT_NOW = "lifecycle.not-possible-now";

    private Stage stage = Stage.CHECK;
    private Revision revision = Revision.NONE;
    private Budget budget = Budget.NOT_ASKED;
    private boolean consulted;
    private boolean waived;
    private boolean motion;
    private boolean placed;
    private int lastText = 1;
    private int textInForce = 1;
    private final Map<Integer, Boolean> statementNeeded = new HashMap<>();
    private final Set<Integer> stated = new HashSet<>();
    private final Set<String> outstanding = new TreeSet<>();
    private final Set<String> sponsors = new TreeSet<>(Set.of("CHN", "PAK"));

    /** @return the rule that refuses the move and leaves everything as it was; null where it is made */
    String make(Move move) {
        return switch (move) {
            case SECRETARIAT_ACCEPTS_THE_DRAFT -> unless(stage != Stage.CHECK, NOT_NOW, this::draftNumbered);
            case SECRETARIAT_RETURNS_THE_DRAFT -> from(Stage.CHECK, Stage.CORRECTION);
            case CHINA_TABLES_AGAIN -> unless(stage != Stage.CORRECTION, NOT_NOW, this::tabledAgain);
            case SECRETARIAT_ISSUES_THE_DOCUMENT -> issued(Set.copyOf(outstanding));
            case SECRETARIAT_ISSUES_IT_IN_FRENCH -> issued(Set.of("fr"));
            case CHINA_HOLDS_A_CONSULTATION -> unless(!beforeAction(), NOT_NOW, () -> consulted = true);
            case PRESIDENT_WAIVES_THE_CONSULTATION -> waived();
            case PAKISTAN_TABLES_AGAIN,
                    PAKISTAN_WITHDRAWS_THE_DRAFT,
                    PAKISTAN_HOLDS_A_CONSULTATION,
                    PAKISTAN_HANDS_IN_A_REVISION -> "drafts.main-sponsor-only";
            case CHINA_WITHDRAWS_THE_DRAFT -> unless(!beforeAction(), NOT_NOW, () -> end(Stage.WITHDRAWN));
            case FRANCE_JOINS -> joins("FRA");
            case PAKISTAN_JOINS -> joins("PAK");
            case CHINA_JOINS -> "sponsorship.one-state-once";
            case FRANCE_LEAVES -> leaves("FRA");
            case PAKISTAN_LEAVES -> leaves("PAK");
            case CHINA_LEAVES -> "sponsorship.main-sponsor-stays";
            case SECRETARIAT_WANTS_A_BUDGET_STATEMENT -> assessed(true);
            case SECRETARIAT_WANTS_NO_BUDGET_STATEMENT -> assessed(false);
            case SECRETARIAT_RECORDS_THE_BUDGET_STATEMENT ->
                unless(budget != Budget.STATEMENT, NOT_NOW, this::statementRecorded);
            case SECRETARIAT_SCHEDULES -> unless(stage != Stage.PROGRAMME, NOT_NOW, this::scheduled);
            case SECRETARIAT_SCHEDULES_ANEW ->
                !placed ? "action.not-placed" : unless(!beforeTheCouncilActs(), NOT_NOW, () -> {});
            case PRESIDENT_HEARS_THE_INTRODUCTION -> from(Stage.INTRODUCTION, Stage.MEETING);
            case CHINA_HANDS_IN_A_REVISION ->
                inHand() ? "drafts.revision-pending" : unless(!beforeTheCouncilActs(), NOT_NOW, this::revisionHandedIn);
            case SECRETARIAT_ACCEPTS_THE_REVISION ->
                unless(revision != Revision.CHECK, NOT_NOW, this::revisionNumbered);
            case SECRETARIAT_RETURNS_THE_REVISION ->
                unless(revision != Revision.CHECK, NOT_NOW, () -> revision = Revision.NONE);
            case PRESIDENT_HEARS_AN_ORAL_REVISION -> beforeTheVote(true, stage != Stage.MEETING, this::orallyRevised);
            case PRESIDENT_HEARS_A_MOTION_FOR_NO_ACTION ->
                beforeTheVote(false, stage != Stage.MEETING, () -> motion = true);
            case COUNCIL_CARRIES_THE_MOTION -> unless(!motion, NOT_NOW, () -> end(Stage.NO_ACTION));
            case COUNCIL_REJECTS_THE_MOTION -> unless(!motion, NOT_NOW, () -> motion = false);
            case COUNCIL_DEFERS_TO_A_LATER_MEETING -> beforeTheVote(true, !beforeTheCouncilActs(), this::deferred);
            case COUNCIL_ADOPTS_WITHOUT_A_VOTE, COUNCIL_ADOPTS_BY_VOTE -> acts(Stage.SEIZED);
            case COUNCIL_REJECTS_BY_VOTE, COUNCIL_TIES -> acts(Stage.REJECTED);
            case COUNCIL_IS_NO_LONGER_SEIZED -> from(Stage.SEIZED, Stage.CLOSED);
        };
    }

    Set<String> sponsors() {
        return Set.copyOf(sponsors);
    }

    /** The steps that wait for people, as the diagrams call them. */
    Set<String> steps() {
        Set<String> steps = new TreeSet<>();
        switch (stage) {
            case CHECK -> steps.add("check-draft");
            case CORRECTION -> steps.add("correct-draft");
            case PROGRAMME -> steps.add("schedule-action");
            case INTRODUCTION -> steps.add("introduce-draft");
            case MEETING -> steps.add("take-action");
            default -> {}
        }
        addIf(steps, revision == Revision.CHECK, "check-revision");
        outstanding.forEach(language -> steps.add("issue-" + language));
        addIf(steps, budget == Budget.ASSESS, "assess-budget");
        addIf(steps, budget == Budget.STATEMENT, "record-budget-statement");
        addIf(steps, motion, "vote-on-no-action");
        return steps;
    }

    /** The messages that would be heard, as the diagrams call them. */
    Set<String> messages() {
        Set<String> messages = new TreeSet<>();
        addIf(messages, beforeAction(), "draft-withdrawn", "state-joins", "state-leaves");
        addIf(messages, beforeAction(), "consultation-held", "consultation-waived");
        addIf(messages, beforeTheCouncilActs(), "revision-received", "action-rescheduled", "action-deferred");
        addIf(messages, stage == Stage.MEETING, "no-action-moved", "text-orally-revised");
        addIf(messages, stage == Stage.SEIZED, "consideration-ended");
        return messages;
    }

    private boolean beforeAction() {
        return stage.compareTo(Stage.MEETING) <= 0;
    }

    private boolean beforeTheCouncilActs() {
        return beforeAction() && stage.compareTo(Stage.PROGRAMME) >= 0;
    }

    private boolean inHand() {
        return revision != Revision.NONE;
    }

    private String from(Stage here, Stage there) {
        return unless(stage != here, NOT_NOW, () -> stage = there);
    }

    private void tabledAgain() {
        lastText++;
        textInForce = lastText;
        stage = Stage.CHECK;
    }

    private void draftNumbered() {
        stage = Stage.ISSUE;
        outstanding.addAll(LANGUAGES);
    }

    // A document is issued when it is out in all languages.
    private String issued(Set<String> languages) {
        return unless(languages.isEmpty() || !outstanding.containsAll(languages), NOT_NOW, () -> {
            outstanding.removeAll(languages);
            if (outstanding.isEmpty()) {
                documentIssued();
            }
        });
    }

    private void documentIssued() {
        if (stage == Stage.ISSUE) {
            beforeTheCouncil();
        } else {
            revisionIssued();
        }
    }

    private String waived() {
        return waived ? "drafts.exception-already" : unless(!beforeAction(), NOT_NOW, () -> waived = true);
    }

    private void beforeTheCouncil() {
        stage = Stage.PROGRAMME;
        askWhatItCosts();
    }

    private void askWhatItCosts() {
        Boolean needed = statementNeeded.get(textInForce);
        boolean known = needed != null && (!needed || stated.contains(textInForce));
        budget = known ? Budget.SETTLED : Budget.ASSESS;
    }

    private String assessed(boolean needed) {
        return unless(budget != Budget.ASSESS, NOT_NOW, () -> {
            statementNeeded.put(textInForce, needed);
            budget = needed ? Budget.STATEMENT : Budget.SETTLED;
        });
    }

    private void statementRecorded() {
        stated.add(textInForce);
        budget = Budget.SETTLED;
    }

    private void scheduled() {
        placed = true;
        stage = Stage.INTRODUCTION;
    }

    private void revisionHandedIn() {
        lastText++;
        revision = Revision.CHECK;
    }

    private void revisionNumbered() {
        textInForce = lastText;
        revision = Revision.ISSUE;
        outstanding.addAll(LANGUAGES);
    }

    private void revisionIssued() {
        revision = Revision.NONE;
        askWhatItCosts();
    }

    private void orallyRevised() {
        lastText++;
        textInForce = lastText;
        askWhatItCosts();
    }

    private void deferred() {
        placed = false;
        beforeTheCouncil();
    }

    private String joins(String state) {
        return sponsors.contains(state)
                ? "sponsorship.one-state-once"
                : unless(!beforeAction(), NOT_NOW, () -> sponsors.add(state));
    }

    private String leaves(String state) {
        return !sponsors.contains(state)
                ? "sponsorship.not-a-sponsor"
                : unless(!beforeAction(), NOT_NOW, () -> sponsors.remove(state));
    }

    private String acts(Stage outcome) {
        if (revision != Revision.NONE) {
            return "action.revision-pending";
        }
        if (!consulted && !waived) {
            return "drafts.no-consultation";
        }
        if (stage == Stage.SEIZED || stage == Stage.CLOSED || stage == Stage.REJECTED) {
            return "action.already-acted";
        }
        boolean costsOpen = budget == Budget.ASSESS || budget == Budget.STATEMENT;
        return motion
                ? "action.motion-pending"
                : costsOpen ? "action.budget-open" : unless(stage != Stage.MEETING, NOT_NOW, () -> end(outcome));
    }

    // What waits beside the main way ends with it.
    private void end(Stage last) {
        stage = last;
        revision = Revision.NONE;
        outstanding.clear();
        motion = false;
        budget = Budget.NOT_ASKED;
    }

    private String beforeTheVote(boolean revisionCounts, boolean elsewhere, Runnable move) {
        return motion
                ? "action.motion-pending"
                : revisionCounts && inHand() ? "action.revision-pending" : unless(elsewhere, NOT_NOW, move);
    }

    private static String unless(boolean not, String rule, Runnable move) {
        if (not) {
            return rule;
        }
        move.run();
        return null;
    }

    private static void addIf(Set<String> all, boolean so, String... names) {
        if (so) {
            all.addAll(Set.of(names));
        }
    }
}
