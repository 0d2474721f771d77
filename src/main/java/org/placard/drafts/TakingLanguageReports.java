package org.placard.drafts;

import org.placard.inbox.Report;
import org.placard.inbox.ReportTaker;
import org.springframework.stereotype.Component;

/** The documents service says by Kafka that a document is out in a language: the same use case as the page's. */
@Component
class TakingLanguageReports implements ReportTaker {

    private final Issuing issuing;

    TakingLanguageReports(Issuing issuing) {
        this.issuing = issuing;
    }

    private record Issued(String symbol, String language, String remark) {}

    @Override
    public String type() {
        return "org.placard.inbox.language-version-issued.v1";
    }

    @Override
    public void take(Report report) {
        Issued issued = report.as(Issued.class);
        issuing.issue(issued.symbol(), Language.of(issued.language()), issued.remark());
    }
}
