package org.placard.mandates;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Geneva documents rules for reports.
 *
 * @param forecastWeeks how many weeks before the session opens the forecast of a report is confirmed
 * @param submissionWeeks how many weeks before it is submitted
 * @param issueWeeks how many weeks before it is issued in six languages
 * @param secretariatWords the longest report of the secretariat, in words, without a waiver
 * @param otherWords the longest report of others
 * @param secretariat how the names of addressees begin that count as the secretariat. Unconfirmed
 */
@ConfigurationProperties("placard.reports")
record ReportSettings(
        @DefaultValue("14") int forecastWeeks,
        @DefaultValue("10") int submissionWeeks,
        @DefaultValue("6") int issueWeeks,
        @DefaultValue("8500") int secretariatWords,
        @DefaultValue("10700") int otherWords,

        @DefaultValue({"High Commissioner", "OHCHR", "Office of the", "Secretary-General", "Secretariat"})
        List<String> secretariat) {

    private static final int LONGEST_WEEKS = 140;

    ReportSettings {
        require(
                issueWeeks >= 0 && issueWeeks <= submissionWeeks && submissionWeeks <= forecastWeeks,
                "placard.reports: forecast-weeks, submission-weeks and issue-weeks have to come in this order, got "
                        + forecastWeeks + ", " + submissionWeeks + ", " + issueWeeks);
        require(
                forecastWeeks <= LONGEST_WEEKS,
                "placard.reports.forecast-weeks: " + forecastWeeks + " is more than " + LONGEST_WEEKS);
        require(
                secretariatWords > 0,
                "placard.reports.secretariat-words: " + secretariatWords + " is no number of words");
        require(otherWords > 0, "placard.reports.other-words: " + otherWords + " is no number of words");
        secretariat = List.copyOf(secretariat);
    }

    /** How many words a report of this addressee may have without a waiver. */
    int limitFor(String addressee) {
        String name =
                addressee.replaceFirst("(?i)^(the )?(United Nations )?", "").toLowerCase(Locale.ROOT);
        boolean ofSecretariat = secretariat.stream().anyMatch(start -> name.startsWith(start.toLowerCase(Locale.ROOT)));
        return ofSecretariat ? secretariatWords : otherWords;
    }

    private static void require(boolean sound, String fault) {
        if (!sound) {
            throw new IllegalArgumentException(fault);
        }
    }
}
