package org.placard.notify.readers;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What readers cannot choose. Events are called as in their type: {@code due-date-escalated}.
 *
 * @param urgent events that wait neither for a digest nor for the end of quiet hours
 * @param urgentDays reminders of what is due within so many days do not wait either; 0 for due today
 * @param lasting events of which nobody can turn off what concerns their role or State. Unconfirmed
 * @param subscriptions the most that one person can have
 * @param linkHolds how long the link in a letter that asks whether an address is somebody's can be used
 * @param requests how many such letters one person can have sent in a day
 * @param mailboxes the most that one party can have
 */
@ConfigurationProperties("placard.notify.readers")
public record ReaderSettings(
        @DefaultValue("due-date-escalated") Set<String> urgent,
        @DefaultValue("0") int urgentDays,
        @DefaultValue("due-date-escalated") Set<String> lasting,
        @DefaultValue("200") int subscriptions,
        @DefaultValue("24h") Duration linkHolds,
        @DefaultValue("5") int requests,
        @DefaultValue("20") int mailboxes) {}
