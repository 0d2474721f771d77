package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;

/** What holds for everything that is recorded of a deliverable after it was done. */
final class Facts {

    private Facts() {}

    static void refuseUnlessMeeting(Obligation obligation) {
        if (obligation.kind() != Kind.MEETING) {
            throw new Refusal(MandateRule.NOT_A_MEETING, "obligation", obligation.title());
        }
    }

    static void refuseUnlessReport(Obligation obligation) {
        if (obligation.kind() != Kind.REPORT) {
            throw new Refusal(MandateRule.NOT_A_REPORT, "obligation", obligation.title());
        }
    }

    /** @throws Refusal if it is said to have been done later than today or before it was ordered */
    static void refuseImpossible(LocalDate on, Obligation obligation, Instant now) {
        if (on.isAfter(Geneva.day(now))) {
            throw new Refusal(MandateRule.NOT_YET, "on", on);
        }
        LocalDate ordered = Geneva.day(obligation.openedAt());
        if (on.isBefore(ordered)) {
            throw new Refusal(MandateRule.BEFORE_IT_WAS_ORDERED, "on", on, ordered);
        }
    }

    /** What has no date was done today. */
    static LocalDate orToday(LocalDate on, Instant now) {
        return on == null ? Geneva.day(now) : on;
    }
}
