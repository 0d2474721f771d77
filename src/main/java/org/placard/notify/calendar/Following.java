package org.placard.notify.calendar;

import java.util.function.UnaryOperator;
import org.placard.notify.Poison;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the calendars what an event makes of them, in the transaction in which a follower takes the event in. */
@Service
class Following {

    private final FileCalendars calendars;
    private final Projection projection = new Projection();

    Following(FileCalendars calendars) {
        this.calendars = calendars;
    }

    record Change(FileCalendar before, FileCalendar after) {}

    /**
     * @param wanted the part of a file's calendar that the follower keeps
     * @throws Poison if the event makes no sense
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Poison.class)
    Change follow(String follower, Happened event, UnaryOperator<FileCalendar> wanted) {
        FileCalendar before = calendars.hold(follower, event.file());
        FileCalendar after = wanted.apply(Poison.unless(() -> projection.after(before, event)));
        calendars.save(follower, before, after);
        return new Change(before, after);
    }
}
