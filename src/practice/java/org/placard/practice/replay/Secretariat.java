package org.placard.practice.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.placard.action.Actions;
import org.placard.action.Budgeting;
import org.placard.action.Introducing;
import org.placard.action.Result;
import org.placard.action.Scheduling;
import org.placard.action.TakingAction;
import org.placard.drafts.Checking;
import org.placard.drafts.Confirmation;
import org.placard.drafts.Consulting;
import org.placard.drafts.Issuing;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.drafts.Symbols;
import org.placard.drafts.Tabling;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.practice.Stack;

/** Takes a draft from tabling to action by the commands that people give. */
final class Secretariat {

    /** The record does not name sponsors: one delegation tables all drafts. */
    private static final Actor DELEGATION = new Actor("replay", Role.DELEGATION, "CHE");

    private static final String SPONSOR = "Switzerland";
    private static final Actor SECRETARIAT = new Actor("replay", Role.SECRETARIAT, null);
    private static final String WHY = "Replay of the Council's record";

    private final ReadingTexts texts;
    private final Proposals proposals;
    private final Tabling tabling;
    private final Checking checking;
    private final Issuing issuing;
    private final Consulting consulting;
    private final Scheduling scheduling;
    private final Budgeting budgeting;
    private final Introducing introducing;
    private final TakingAction action;
    private final Actions actions;
    private final Symbols symbols;

    Secretariat(Stack stack) {
        texts = stack.part(ReadingTexts.class);
        proposals = stack.part(Proposals.class);
        tabling = stack.part(Tabling.class);
        checking = stack.part(Checking.class);
        issuing = stack.part(Issuing.class);
        consulting = stack.part(Consulting.class);
        scheduling = stack.part(Scheduling.class);
        budgeting = stack.part(Budgeting.class);
        introducing = stack.part(Introducing.class);
        action = stack.part(TakingAction.class);
        actions = stack.part(Actions.class);
        symbols = stack.part(Symbols.class);
    }

    FileId issued(Resolution resolution, LocalDate date) {
        FileId file = as(DELEGATION, () -> table(resolution, date));
        as(SECRETARIAT, () -> {
            checking.accept(file, null, WHY, null);
            issuing.issue(file, WHY, null);
            scheduling.schedule(file, resolution.adopted(), resolution.meeting(), WHY, null);
            budgeting.assess(file, false, WHY, null);
            return file;
        });
        return as(DELEGATION, () -> {
            consulting.record(file, date, "Palais des Nations", true, WHY, null);
            return file;
        });
    }

    /** What the Council did, as Placard has it. Numbers that the record does not have are set aside before. */
    Actions.Taken acted(FileId file, Resolution resolution, Result result) {
        return as(SECRETARIAT, () -> {
            introducing.introduce(file, WHY, null);
            symbols.begin(resolution.session(), "RES", resolution.number());
            action.act(file, result, WHY, null);
            return actions.taken(file).orElseThrow();
        });
    }

    private FileId table(Resolution resolution, LocalDate date) {
        ReadText read = texts.read(DraftText.of(resolution, date, SPONSOR), "replay.md", null);
        return tabling.table(read.id(), confirmed(resolution, proposals.of(read).confirmation(), date), WHY);
    }

    private static Confirmation confirmed(Resolution resolution, Confirmation proposed, LocalDate date) {
        return new Confirmation(
                resolution.session(),
                resolution.agendaItem() == null ? "1" : resolution.agendaItem(),
                resolution.title(),
                resolution.session() + "/...",
                date,
                proposed.distribution(),
                proposed.originalLanguage(),
                DELEGATION.state(),
                List.of(DELEGATION.state()),
                List.of(),
                false);
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return Actors.as(actor, work);
    }
}
