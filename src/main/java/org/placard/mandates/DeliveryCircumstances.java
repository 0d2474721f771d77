package org.placard.mandates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells whether a meeting was held, how long a report is, what became of its waiver, and which reminder waits for an answer. */
@Component
class DeliveryCircumstances implements Circumstances {

    private final Obligations obligations;
    private final DueDates dueDates;
    private final ReportLengths lengths;
    private final ReportSettings settings;
    private final RemindersTold told;

    DeliveryCircumstances(
            Obligations obligations,
            DueDates dueDates,
            ReportLengths lengths,
            ReportSettings settings,
            RemindersTold told) {
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.lengths = lengths;
        this.settings = settings;
        this.told = told;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        if (act.equals(MandatedMeeting.PREPARATION_CHANGED.name())) {
            return Map.of("meeting", met(key, Stage.MEETING) ? "held" : "to-come");
        }
        if (act.equals(MandatedReport.SUBMIT_REPORT.id())) {
            return Map.of("length", over(key) ? "over-limit" : "within-limit", "waiver", waiver(key));
        }
        if (act.equals(MandatedReport.WAIVER_REQUESTED.name())) {
            return Map.of("waiver", waiver(key), "report", met(key, Stage.SUBMISSION) ? "submitted" : "to-come");
        }
        if (act.equals(Acknowledging.REMINDER_ACKNOWLEDGED.name())) {
            return Map.of("reminder", reminder(obligations.of(key)));
        }
        return Map.of();
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return Optional.ofNullable(
                switch (rule) {
                    case "mandates.already-held" -> new Refusal(MandateRule.ALREADY_HELD, "obligation");
                    case "mandates.over-the-word-limit" -> tooLong(key);
                    case "mandates.waiver-pending" -> new Refusal(MandateRule.WAIVER_PENDING, "obligation");
                    case "mandates.waiver-after-submission" ->
                        new Refusal(MandateRule.WAIVER_AFTER_SUBMISSION, "obligation");
                    case "mandates.nothing-to-acknowledge" ->
                        new Refusal(
                                MandateRule.NOTHING_TO_ACKNOWLEDGE,
                                "due",
                                obligations.of(key).title());
                    case "mandates.already-acknowledged" ->
                        new Refusal(
                                MandateRule.ALREADY_ACKNOWLEDGED,
                                "due",
                                obligations.of(key).title());
                    default -> null;
                });
    }

    private Refusal tooLong(BusinessKey key) {
        Obligation report = obligations.of(key);
        return new Refusal(
                MandateRule.OVER_THE_WORD_LIMIT,
                "words",
                lengths.words(report.id()).orElseThrow(),
                settings.limitFor(report.addressee()));
    }

    private boolean met(BusinessKey key, Stage stage) {
        return dueDates.find(id(key), stage).filter(DueDate::met).isPresent();
    }

    private boolean over(BusinessKey key) {
        Obligation report = obligations.of(key);
        return lengths.words(report.id())
                .filter(words -> words > settings.limitFor(report.addressee()))
                .isPresent();
    }

    // A waiver covers the length that it was asked for: a report that grew since needs another one.
    private String waiver(BusinessKey key) {
        List<Mandate.Waiver> waivers = lengths.waivers(id(key));
        if (waivers.stream().anyMatch(waiver -> waiver.granted() == null)) {
            return "requested";
        }
        int words = lengths.words(id(key)).orElse(0);
        boolean granted =
                waivers.stream().anyMatch(waiver -> Boolean.TRUE.equals(waiver.granted()) && waiver.words() >= words);
        return granted ? "granted" : waivers.isEmpty() ? "none" : "refused";
    }

    private String reminder(Obligation one) {
        List<String> last = dueDates.of(one).stream()
                .filter(due -> !due.met())
                .flatMap(due -> told.last(one.id(), due.stage()).stream()
                        .map(rung -> told.acknowledged(one.id(), due.stage()).contains(rung) ? "acknowledged" : "open"))
                .toList();
        return last.isEmpty() ? "none" : last.contains("open") ? "open" : "acknowledged";
    }

    private static UUID id(BusinessKey key) {
        return UUID.fromString(key.subject());
    }
}
