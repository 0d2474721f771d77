package org.placard.notify.calendar;

import java.util.Collection;
import java.util.List;
import org.placard.notify.Channel;
import org.placard.notify.Delivery;
import org.placard.notify.FileSoFar;
import org.placard.notify.Notice;
import org.placard.notify.Recipient;
import org.springframework.stereotype.Component;

/** Follows the events for the calendars. Calendar programs come for them: nothing is delivered. */
@Component
class CalendarChannel implements Channel {

    private static final String NAME = "calendar";

    /** The consumer group, under whose name the calendars are kept. */
    static final String FOLLOWER = "placard.notify." + NAME;

    private final Following following;

    CalendarChannel(Following following) {
        this.following = following;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<Recipient> recipients(Notice notice, FileSoFar file) {
        if (notice.known()) {
            following.follow(FOLLOWER, Happened.of(notice), calendar -> calendar);
        }
        return List.of();
    }

    @Override
    public void deliver(Delivery delivery) {
        throw new IllegalStateException("a calendar is fetched, not delivered: " + delivery);
    }
}
