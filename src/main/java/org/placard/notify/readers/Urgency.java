package org.placard.notify.readers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.ReminderDue;
import org.placard.journal.contract.ReminderUnanswered;
import org.placard.notify.Envelope;
import org.placard.notify.Notice;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Component;

/** Tells what must not wait, and what must not be turned off. */
@Component
public class Urgency {

    private final ReaderSettings settings;

    Urgency(ReaderSettings settings) {
        this.settings = settings;
    }

    boolean isUrgent(Notice notice) {
        return settings.urgent().contains(notice.envelope().kind()) || isDueSoon(notice);
    }

    /** @param type as on the wire */
    public boolean isLasting(String type) {
        return settings.lasting().contains(Envelope.kindOf(type));
    }

    private boolean isDueSoon(Notice notice) {
        LocalDate due = dueDate(notice);
        return due != null
                && ChronoUnit.DAYS.between(Geneva.day(notice.envelope().time()), due) <= settings.urgentDays();
    }

    private static LocalDate dueDate(Notice notice) {
        DueOn due = null;
        if (notice.event() instanceof ReminderDue reminder) {
            due = reminder.due();
        } else if (notice.event() instanceof ReminderUnanswered unanswered) {
            due = unanswered.due();
        }
        return due == null ? null : due.date();
    }
}
