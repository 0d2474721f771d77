package org.placard.mandates;

import java.time.LocalDate;
import java.util.UUID;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.ForecastConfirmed;
import org.placard.journal.contract.ReportSubmitted;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** A mandated report is confirmed for the forecast, handed in, and then issued. */
@Service
public class DeliveringReports {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Obstacles obstacles;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final ReportSymbols symbols;
    private final ReportLengths lengths;

    DeliveringReports(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Obstacles obstacles,
            Obligations obligations,
            DueDates dueDates,
            ReportSymbols symbols,
            ReportLengths lengths) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.obstacles = obstacles;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.symbols = symbols;
        this.lengths = lengths;
    }

    /** The report will come: it can be planned for. */
    public void confirmForecast(UUID id, LocalDate on, String reason, Long expected) {
        Obligation report = report(id);
        Command command = command("confirm-forecast", report, reason, expected).with("on", on);
        journal.record(command, () -> {
            LocalDate day = Facts.orToday(on, journal.now());
            Facts.refuseImpossible(day, report, journal.now());
            lifecycle.complete(MandatedReport.CONFIRM_FORECAST, report.key());
            dueDates.met(id, Stage.FORECAST, day);
            journal.happened(
                    report.file(), new ForecastConfirmed(drafts.reference(report.file()), report.reference(), day));
        });
    }

    /**
     * A report that is longer than its addressee may write needs a waiver that covers its length. A late one is taken, and
     * marked: it is processed after those that came in time.
     *
     * @param on not after today; null for today
     * @param words how long the report is; null where nobody counted
     */
    public void submit(UUID id, LocalDate on, Integer words, String reason, Long expected) {
        Obligation report = report(id);
        ReportLengths.refuseImpossible(words);
        Command command = command("submit-report", report, reason, expected)
                .with("on", on)
                .with("words", words);
        journal.record(command, () -> {
            lengths.note(id, words);
            obstacles.refuse(MandatedReport.SUBMIT_REPORT.id(), report.key());
            LocalDate day = Facts.orToday(on, journal.now());
            Facts.refuseImpossible(day, report, journal.now());
            dueDates.fallsAway(id, Stage.FORECAST, day);
            dueDates.met(id, Stage.SUBMISSION, day);
            dueDates.await(id, Stage.ISSUE, journal.now());
            tell(report, day, words);
            lifecycle.complete(MandatedReport.SUBMIT_REPORT, report.key());
        });
    }

    private void tell(Obligation report, LocalDate day, Integer words) {
        LocalDate due = dueDates.get(report.id(), Stage.SUBMISSION).date();
        boolean late = due != null && day.isAfter(due);
        journal.happened(
                report.file(),
                new ReportSubmitted(drafts.reference(report.file()), report.reference(), day, words, late));
    }

    /**
     * @param symbol of the document, A/HRC/49/37; null or blank while it is not known
     * @param on neither before the submission nor after today; null for today
     */
    public void issue(UUID id, String symbol, LocalDate on, String reason, Long expected) {
        Obligation report = report(id);
        String sound = Facts.symbol("symbol", symbol);
        Command command =
                command("issue-report", report, reason, expected).with("on", on).with("symbol", sound);
        journal.record(command, () -> {
            LocalDate day = Facts.orToday(on, journal.now());
            Facts.refuseImpossible(day, report, journal.now());
            refuseBeforeSubmission(day, id);
            dueDates.met(id, Stage.ISSUE, day);
            bear(id, sound);
            lifecycle.complete(MandatedReport.ISSUE_REPORT, report.key());
        });
    }

    private Obligation report(UUID id) {
        Obligation report = obligations.get(id);
        Facts.refuseUnlessReport(report);
        return report;
    }

    private static Command command(String name, Obligation report, String reason, Long expected) {
        return Command.of(report.file(), name)
                .because(reason)
                .expecting(expected)
                .with("obligation", report.id());
    }

    private void refuseBeforeSubmission(LocalDate day, UUID id) {
        LocalDate submitted = dueDates.get(id, Stage.SUBMISSION).metOn();
        if (submitted != null && day.isBefore(submitted)) {
            throw new Refusal(MandateRule.ISSUED_BEFORE_SUBMITTED, "on", day, submitted);
        }
    }

    private void bear(UUID id, String symbol) {
        if (symbol != null && !symbols.bear(id, symbol)) {
            throw new Refusal(MandateRule.SYMBOL_TAKEN, "symbol", symbol);
        }
    }
}
