package org.placard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.placard.action.BudgetStatement;
import org.placard.action.Budgeting;
import org.placard.action.Introducing;
import org.placard.action.Manner;
import org.placard.action.Result;
import org.placard.action.Scheduling;
import org.placard.action.TakingAction;
import org.placard.drafts.Checking;
import org.placard.drafts.Confirmation;
import org.placard.drafts.Consulting;
import org.placard.drafts.Drafts;
import org.placard.drafts.Issuing;
import org.placard.drafts.OrderedObligation;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.drafts.Tabling;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings files to where a test needs them, by the commands that people use. */
public class PracticeFiles {

    public static final Actor SECRETARIAT = new Actor("secretariat", Role.SECRETARIAT, null);
    public static final Actor PRESIDENT = new Actor("president", Role.PRESIDENT, null);
    public static final Actor CHINA = delegation("CHN");

    private final ReadingTexts texts;
    private final Proposals proposals;
    private final Tabling tabling;
    private final Checking checking;
    private final Issuing issuing;
    private final Consulting consulting;
    private final Drafts drafts;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final Scheduling scheduling;
    private final Budgeting budgeting;
    private final Introducing introducing;
    private final TakingAction action;

    PracticeFiles(
            ReadingTexts texts,
            Proposals proposals,
            Tabling tabling,
            Checking checking,
            Issuing issuing,
            Consulting consulting,
            Drafts drafts,
            Clock clock,
            JdbcClient jdbc,
            Scheduling scheduling,
            Budgeting budgeting,
            Introducing introducing,
            TakingAction action) {
        this.texts = texts;
        this.proposals = proposals;
        this.tabling = tabling;
        this.checking = checking;
        this.issuing = issuing;
        this.consulting = consulting;
        this.drafts = drafts;
        this.clock = clock;
        this.jdbc = jdbc;
        this.scheduling = scheduling;
        this.budgeting = budgeting;
        this.introducing = introducing;
        this.action = action;
    }

    public static Actor delegation(String state) {
        return new Actor("delegation-" + state, Role.DELEGATION, state);
    }

    public static byte[] sample() {
        try (InputStream sample =
                PracticeFiles.class.getResourceAsStream("/samples/draft-43-mutually-beneficial-cooperation.md")) {
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with other words in it. */
    public static byte[] sample(String words, String instead) {
        String text = new String(sample(), StandardCharsets.UTF_8);
        return text.replace(words, instead).getBytes(StandardCharsets.UTF_8);
    }

    public static <T> T as(Actor actor, Callable<T> work) {
        return Actors.as(actor, work);
    }

    public static void doing(Actor actor, Runnable work) {
        Actors.as(actor, () -> {
            work.run();
            return null;
        });
    }

    public FileId tabled() {
        return tabled(confirmed -> confirmed);
    }

    public FileId tabled(UnaryOperator<Confirmation> correction) {
        return as(CHINA, () -> {
            ReadText read = texts.read(sample(), "sample.md", null);
            return tabling.table(read.id(), correction.apply(proposals.of(read).confirmation()), null);
        });
    }

    /** Moves the tabling deadline of a session that is over far ahead, as no command would. */
    public void leaveTablingOpen(String session) {
        jdbc.sql("insert into session_cutoff (session, cutoff, days_before_closing, hour)"
                        + " values (?, 'tabling', -3650, '13:00') on conflict do nothing")
                .param(session)
                .update();
    }

    /** The draft of another session, before which the practice clock of tests always stands. */
    public static Confirmation inSession(Confirmation confirmed, String session) {
        return new Confirmation(
                session,
                confirmed.agendaItem(),
                confirmed.title(),
                session + "/...",
                confirmed.documentDate(),
                confirmed.distribution(),
                confirmed.originalLanguage(),
                confirmed.mainSponsor(),
                confirmed.sponsors(),
                confirmed.obligations(),
                confirmed.remainsSeized());
    }

    /** The draft as if it ordered something else. */
    public static Confirmation ordering(Confirmation confirmed, List<OrderedObligation> obligations) {
        return new Confirmation(
                confirmed.session(),
                confirmed.agendaItem(),
                confirmed.title(),
                confirmed.printedNumber(),
                confirmed.documentDate(),
                confirmed.distribution(),
                confirmed.originalLanguage(),
                confirmed.mainSponsor(),
                confirmed.sponsors(),
                obligations,
                confirmed.remainsSeized());
    }

    /** Its main sponsor has held an informal consultation open to all. */
    public void consulted(FileId file) {
        Actor sponsor = delegation(drafts.get(file).tabledBy());
        doing(sponsor, () -> consulting.record(file, Geneva.day(clock.instant()), "Room XX", true, null, null));
    }

    /** Issued in all languages, on which the sponsors have consulted. */
    public FileId issued() {
        FileId file = tabled();
        doing(SECRETARIAT, () -> {
            checking.accept(file, null, null, null);
            issuing.issue(file, null, null);
        });
        consulted(file);
        return file;
    }

    /** Issued, its budget implications stated, scheduled for that day and introduced. */
    public FileId introduced(LocalDate on) {
        FileId file = issued();
        stateBudget(file);
        doing(SECRETARIAT, () -> {
            scheduling.schedule(file, on, 45, null, null);
            introducing.introduce(file, null, null);
        });
        return file;
    }

    /** The sample orders a meeting and a report: it needs a statement. */
    public void stateBudget(FileId file) {
        doing(SECRETARIAT, () -> {
            budgeting.assess(file, true, null, null);
            budgeting.record(
                    file, new BudgetStatement("A/HRC/43/L.31 statement", 55_000L, PlacardTest.TODAY), null, null);
        });
    }

    public FileId adopted(LocalDate on) {
        FileId file = introduced(on);
        doing(SECRETARIAT, () -> action.act(file, Result.of(Manner.RECORDED_VOTE, 23, 16, 8), null, null));
        return file;
    }
}
