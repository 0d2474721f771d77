package org.placard.calendar;

import java.util.List;

/**
 * The deadlines of a report to a session (Geneva documents rules): its forecast is confirmed 14 weeks before the session
 * opens, it is submitted 10 weeks before, and issued in six languages 6 weeks before.
 */
public record ReportDeadlines(SessionDue forecast, SessionDue submission, SessionDue issue) {

    private static final int FORECAST_WEEKS = 14;
    private static final int SUBMISSION_WEEKS = 10;
    private static final int ISSUE_WEEKS = 6;

    public static ReportDeadlines to(SessionId session) {
        return new ReportDeadlines(
                Due.weeksBeforeOpening(FORECAST_WEEKS, session),
                Due.weeksBeforeOpening(SUBMISSION_WEEKS, session),
                Due.weeksBeforeOpening(ISSUE_WEEKS, session));
    }

    /** In the order in which they fall due. */
    public List<SessionDue> all() {
        return List.of(forecast, submission, issue);
    }
}
