package org.placard.mandates;

import java.util.Map;
import java.util.UUID;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.WaiverDecided;
import org.placard.journal.contract.WaiverRequested;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** A report that is longer than the rules allow needs a waiver: asked for, granted or refused by somebody who is named. */
@Service
public class Waiving {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Drafts drafts;
    private final Obligations obligations;
    private final ReportLengths lengths;
    private final ReportSettings settings;

    Waiving(
            Journal journal,
            Lifecycle lifecycle,
            Obstacles obstacles,
            Drafts drafts,
            Obligations obligations,
            ReportLengths lengths,
            ReportSettings settings) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.drafts = drafts;
        this.obligations = obligations;
        this.lengths = lengths;
        this.settings = settings;
    }

    /** @param words how long the report is to be */
    public void request(UUID id, Integer words, String reason, Long expected) {
        Obligation report = obligations.get(id);
        Facts.refuseUnlessReport(report);
        int length = length(words, report);
        String why = Facts.words("reason", reason, LONGEST_REASON);
        Command command = command("request-waiver", report, why, expected).with("words", length);
        journal.record(command, () -> {
            obstacles.refuse(MandatedReport.WAIVER_REQUESTED.name(), report.key());
            lengths.note(id, length);
            lengths.request(id, length, why, journal.now());
            journal.happened(
                    report.file(),
                    new WaiverRequested(drafts.reference(report.file()), report.reference(), length, why));
            lifecycle.correlate(MandatedReport.WAIVER_REQUESTED, report.key(), Map.of());
        });
    }

    /** @param by who granted or refused it, in words */
    public void decide(UUID id, boolean granted, String by, String reason, Long expected) {
        Obligation report = obligations.get(id);
        Facts.refuseUnlessReport(report);
        String who = Facts.words("by", by, LONGEST_NAME);
        Command command = command("decide-waiver", report, reason, expected)
                .with("granted", granted)
                .with("by", who);
        journal.record(command, () -> {
            lifecycle.complete(MandatedReport.DECIDE_WAIVER, report.key());
            lengths.decide(id, granted, who, journal.now());
            journal.happened(
                    report.file(),
                    new WaiverDecided(drafts.reference(report.file()), report.reference(), granted, who));
        });
    }

    private int length(Integer words, Obligation report) {
        if (words == null) {
            throw new Refusal(PlatformRule.MISSING, "words", "words");
        }
        ReportLengths.refuseImpossible(words);
        int limit = settings.limitFor(report.addressee());
        if (words <= limit) {
            throw new Refusal(MandateRule.WITHIN_THE_WORD_LIMIT, "words", words, limit);
        }
        return words;
    }

    private static Command command(String name, Obligation report, String reason, Long expected) {
        return Command.of(report.file(), name)
                .because(reason)
                .expecting(expected)
                .with("obligation", report.id());
    }
}
