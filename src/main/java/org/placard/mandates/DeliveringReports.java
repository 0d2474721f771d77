package org.placard.mandates;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.ReportSubmitted;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** A mandated report is handed in, and then issued. */
@Service
public class DeliveringReports {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,8}(/[A-Za-z0-9.()-]{1,20}){1,6}");

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final ReportSymbols symbols;

    DeliveringReports(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            ReportSymbols symbols) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.symbols = symbols;
    }

    /** @param on not after today; null for today */
    public void submit(UUID id, LocalDate on, String reason, Long expected) {
        Obligation report = report(id);
        Command command = command("submit-report", report, reason, expected).with("on", on);
        journal.record(command, () -> {
            LocalDate day = Facts.orToday(on, journal.now());
            Facts.refuseImpossible(day, report, journal.now());
            dueDates.met(id, Stage.SUBMISSION, day);
            dueDates.await(id, Stage.ISSUE, journal.now());
            journal.happened(
                    report.file(), new ReportSubmitted(drafts.reference(report.file()), report.reference(), day));
            lifecycle.complete(MandatedReport.SUBMIT_REPORT, report.key());
        });
    }

    /**
     * @param symbol of the document, A/HRC/49/37; null or blank while it is not known
     * @param on neither before the submission nor after today; null for today
     */
    public void issue(UUID id, String symbol, LocalDate on, String reason, Long expected) {
        Obligation report = report(id);
        String sound = symbol == null || symbol.isBlank() ? null : sound(symbol.strip());
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

    private static String sound(String symbol) {
        if (!SYMBOL.matcher(symbol).matches()) {
            throw new Refusal(MandateRule.NOT_A_SYMBOL, "symbol", symbol);
        }
        return symbol;
    }
}
