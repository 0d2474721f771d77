package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.placard.platform.Geneva;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;

/** What holds for everything that is recorded of a deliverable. */
final class Facts {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,8}(/[A-Za-z0-9.()-]{1,20}){1,6}");

    private Facts() {}

    /** @throws Refusal unless it is a meeting of the Council */
    static void refuseUnlessMeeting(Obligation obligation) {
        if (obligation.process() != MandatedMeeting.PROCESS) {
            throw new Refusal(MandateRule.NOT_A_MEETING, "obligation", obligation.title());
        }
    }

    /** @throws Refusal unless it is a report to the Council */
    static void refuseUnlessReport(Obligation obligation) {
        if (obligation.process() != MandatedReport.PROCESS) {
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

    /** @throws Refusal if nothing is given, or too much */
    static String words(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new Refusal(PlatformRule.MISSING, field, field);
        }
        if (text.strip().length() > longest) {
            throw new Refusal(MandateRule.TOO_LONG, field, field, longest);
        }
        return text.strip();
    }

    /** @return null where nothing is given */
    static String symbol(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!SYMBOL.matcher(text.strip()).matches()) {
            throw new Refusal(MandateRule.NOT_A_SYMBOL, field, text.strip());
        }
        return text.strip();
    }
}
