package org.placard.mandates;

import java.time.LocalDate;
import java.util.UUID;
import org.placard.inbox.Report;
import org.placard.inbox.ReportTaker;
import org.springframework.stereotype.Component;

/** The documents service says by Kafka that a mandated report was handed in. */
@Component
class TakingReportsHandedIn implements ReportTaker {

    private final DeliveringReports delivering;

    TakingReportsHandedIn(DeliveringReports delivering) {
        this.delivering = delivering;
    }

    private record Submitted(UUID obligation, LocalDate on, Integer words, String remark) {}

    @Override
    public String type() {
        return "org.placard.inbox.report-handed-in.v1";
    }

    @Override
    public void take(Report report) {
        Submitted submitted = report.as(Submitted.class);
        delivering.submit(submitted.obligation(), submitted.on(), submitted.words(), submitted.remark(), null);
    }
}
