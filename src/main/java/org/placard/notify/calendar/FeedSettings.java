package org.placard.notify.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the calendars hold. The alarms are as the reminders that go out by mail are shipped; whoever sets those otherwise
 * ({@code placard.reminders}) sets these too.
 *
 * @param organizer who invites to meetings, an address or {@code Name <address>}; empty for the sender of all mails
 * @param alarms how long before a due date or an action an alarm is given; none for an empty list
 * @param stages the same by due date (submission, term, …) where it is another one
 * @param meetingAlarms how long before a meeting begins
 * @param cutoffAlarms how long before a cut-off of a session, such as the one for tabling
 * @param sessionAlarms how long before a session opens
 * @param hour of the alarms of whole days
 * @param keepCancelled how long what is cancelled stays in a calendar, shown as cancelled
 * @param keepPast how long what is over stays
 * @param refresh how often calendar programs are asked to look for changes
 * @param links how many addresses a person may have at the same time
 */
@ConfigurationProperties("placard.notify.calendar")
record FeedSettings(
        @DefaultValue("") String organizer,
        @DefaultValue({"P8W", "P4W", "P1W", "P1D", "P0D"}) List<Period> alarms,
        @DefaultValue Map<String, List<Period>> stages,
        @DefaultValue({"P1D", "PT1H"}) List<Duration> meetingAlarms,
        @DefaultValue({"P2D", "P1D", "PT3H"}) List<Duration> cutoffAlarms,
        @DefaultValue("P1W") List<Period> sessionAlarms,
        @DefaultValue("09:00") LocalTime hour,
        @DefaultValue("P30D") Period keepCancelled,
        @DefaultValue("P366D") Period keepPast,
        @DefaultValue("PT1H") Duration refresh,
        @DefaultValue("20") int links) {

    private static final List<Period> END_OF_TERM =
            List.of(Period.ofWeeks(52), Period.ofWeeks(26), Period.ofWeeks(13), Period.ofWeeks(4), Period.ofWeeks(1));

    FeedSettings {
        Map<String, List<Period>> all = new HashMap<>(stages);
        all.putIfAbsent("term", END_OF_TERM);
        stages = Map.copyOf(all);
    }

    /** Before the moment at which such an entry begins. */
    List<Duration> timedAlarmsOf(About about) {
        return about.kind() == Kind.CUTOFF ? cutoffAlarms : meetingAlarms;
    }

    /** Before the whole days of such an entry. */
    List<Period> alarmsOf(About about) {
        if (about.kind() == Kind.SESSION) {
            return sessionAlarms;
        }
        return about.due() == null ? alarms : stages.getOrDefault(about.due(), alarms);
    }
}
