package org.placard.action;

import java.util.Optional;
import java.util.stream.Stream;
import org.placard.platform.Rule;

/** Refusals about scheduling and action. */
enum ActionRule implements Rule {
    OUTSIDE_SESSION("action.outside-session", 422),
    IN_THE_PAST("action.in-the-past", 422),
    NO_MEETING("action.no-meeting", 422),
    NOT_PLACED("action.not-placed", 409),
    ALREADY_ACTED("action.already-acted", 409),
    REVISION_PENDING("action.revision-pending", 409),
    BUDGET_OPEN("action.budget-open", 409),
    MOTION_PENDING("action.motion-pending", 409),
    DIVISION_PENDING("action.division-pending", 409),
    VOTING_BEGUN("action.voting-begun", 409),
    AMENDED("action.amended", 409),
    SESSION_NOT_OPEN("action.session-not-open", 409),
    UNKNOWN_MANNER("action.unknown-manner", 422),
    TALLY_MISSING("action.tally-missing", 422),
    TALLY_NOT_EXPECTED("action.tally-not-expected", 422),
    TALLY_IMPOSSIBLE("action.tally-impossible", 422),
    NOT_THAT_DAY("action.not-that-day", 409),
    UNKNOWN_STATE("action.unknown-state", 422),
    TOO_LONG("action.too-long", 422),
    NO_PARAGRAPH("action.no-paragraph", 422),
    UNKNOWN_CHANGE("action.unknown-change", 422),
    UNKNOWN_STATEMENT("action.unknown-statement", 422),
    SPONSOR_EXPLAINS("action.sponsor-explains", 409),
    NO_MOTION("action.no-motion", 409),
    MOTION_SPEAKERS_HEARD("action.motion-speakers-heard", 409),
    NO_AMOUNT("action.no-amount", 422),
    STATEMENT_AHEAD("action.statement-ahead", 422),
    NO_SESSION("action.no-session", 422),
    NOT_LATER("action.not-later", 422),
    REASON_NEEDED("action.reason-needed", 422);

    private final String id;
    private final int status;

    ActionRule(String id, int status) {
        this.id = id;
        this.status = status;
    }

    static Optional<ActionRule> of(String id) {
        return Stream.of(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int status() {
        return status;
    }
}
