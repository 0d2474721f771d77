package org.placard.mandates;

import java.time.LocalDate;
import java.util.UUID;
import org.placard.inbox.Report;
import org.placard.inbox.ReportTaker;
import org.springframework.stereotype.Component;

/** The documents service says by Kafka that a mandated report is issued. */
@Component
class TakingReportsIssued implements ReportTaker {

    private final DeliveringReports delivering;

    TakingReportsIssued(DeliveringReports delivering) {
        this.delivering = delivering;
    }

    private record Issued(UUID obligation, String symbol, LocalDate on, String remark) {}

    @Override
    public String type() {
        return "org.placard.inbox.report-issued.v1";
    }

    @Override
    public void take(Report report) {
        Issued issued = report.as(Issued.class);
        delivering.issue(issued.obligation(), issued.symbol(), issued.on(), issued.remark(), null);
    }
}
