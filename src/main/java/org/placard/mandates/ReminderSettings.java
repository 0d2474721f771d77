package org.placard.mandates;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded of a due date. A change reaches a timer that runs already when it is set the next time: at
 * the rung after the one that it waits for, or when its due date moves.
 *
 * <p>A stage's ladder ({@code placard.reminders.stages.submission.before=P12W,P6W}) goes before its kind's
 * ({@code placard.reminders.kinds.meeting.escalate-after=P2D}), and that before the one for all. As shipped, only the end
 * of a mandate's term has its own: it takes a draft, and so a session, to renew one.
 *
 * @param before how long before the due date, ISO 8601 in weeks or days; {@code P0D} is the day itself
 * @param unanswered how long before the due date it is told that nobody acknowledged any reminder of it; {@code P0D} for
 *     never
 * @param escalateAfter how long after a due date that was not met it is escalated
 * @param escalateFurther how long after it further levels are told, if nobody acknowledged the escalation; none as shipped
 * @param hour Geneva time of reminders and escalation
 * @param lateAfter a reminder that is told later than planned by more than this is marked late
 * @param kinds ladders by kind: meeting, report, oral-update, mandate-creation, mandate-renewal, consideration
 * @param stages ladders by stage: planning, meeting, summary, forecast, submission, issue, delivery, term, consideration
 */
@ConfigurationProperties("placard.reminders")
record ReminderSettings(
        @DefaultValue({"P8W", "P4W", "P1W", "P1D", "P0D"}) List<Period> before,
        @DefaultValue("P4D") Period unanswered,
        @DefaultValue("P1D") Period escalateAfter,
        @DefaultValue List<Period> escalateFurther,
        @DefaultValue("09:00") LocalTime hour,
        @DefaultValue("PT1H") Duration lateAfter,
        @DefaultValue Map<String, LadderSettings> kinds,
        @DefaultValue Map<String, LadderSettings> stages) {

    private static final String NAME = "placard.reminders";

    private static final LadderSettings END_OF_TERM = new LadderSettings(
            List.of(Period.ofWeeks(52), Period.ofWeeks(26), Period.ofWeeks(13), Period.ofWeeks(4), Period.ofWeeks(1)),
            null,
            null,
            null);

    ReminderSettings {
        Map<String, LadderSettings> ofStages = new HashMap<>(stages);
        ofStages.putIfAbsent(Stage.TERM.word(), END_OF_TERM);
        stages = Map.copyOf(ofStages);
        requireKnown("kinds", kinds.keySet(), Kind.values());
        requireKnown("stages", stages.keySet(), Stage.values());
        if (lateAfter.isNegative()) {
            throw new IllegalArgumentException(NAME + ".late-after: " + lateAfter + " is negative");
        }
        LadderSettings all = new LadderSettings(before, unanswered, escalateAfter, escalateFurther);
        all.refuseUnsound(NAME);
        kinds.forEach((kind, ladder) -> ladder.or(all).refuseUnsound(NAME + ".kinds." + kind));
        stages.forEach((stage, ladder) -> ladder.or(all).refuseUnsound(NAME + ".stages." + stage));
    }

    LadderSettings of(Kind kind, Stage stage) {
        LadderSettings all = new LadderSettings(before, unanswered, escalateAfter, escalateFurther);
        LadderSettings ofKind =
                kinds.containsKey(kind.word()) ? kinds.get(kind.word()).or(all) : all;
        return stages.containsKey(stage.word()) ? stages.get(stage.word()).or(ofKind) : ofKind;
    }

    private static void requireKnown(String map, Set<String> given, Enum<?>[] known) {
        Set<String> words = Arrays.stream(known)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        given.stream().filter(word -> !words.contains(word)).findFirst().ifPresent(word -> {
            throw new IllegalArgumentException(NAME + "." + map + "." + word + ": there is none of that name");
        });
    }
}
