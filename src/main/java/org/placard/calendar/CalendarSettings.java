package org.placard.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hours of a session, Geneva time. Unconfirmed defaults: the documents name days only.
 *
 * @param opens when a session counts as opened on its first day
 * @param closes when it counts as closed on its last day, and until when States can co-sponsor its drafts, unless another
 *     cut-off was set for the session
 * @param tablingDay the day of a session's penultimate week until which drafts can be submitted, unless another was set;
 *     the rule says "the end of the penultimate week"
 * @param tablingHour the hour of that day
 * @param load which dates to load for sessions that are still ahead or under way when the calendar is filled: those that
 *     they had ({@code actual}) or those first announced ({@code announced}, so that practice can play the changes)
 */
@ConfigurationProperties("placard.calendar")
record CalendarSettings(
        @DefaultValue("09:00") LocalTime opens,
        @DefaultValue("18:00") LocalTime closes,
        @DefaultValue("THURSDAY") DayOfWeek tablingDay,
        @DefaultValue("13:00") LocalTime tablingHour,
        @DefaultValue("actual") Load load) {

    enum Load {
        ACTUAL,
        ANNOUNCED
    }
}
