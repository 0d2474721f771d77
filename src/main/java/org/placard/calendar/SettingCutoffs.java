package org.placard.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.SessionCutoffSet;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The secretariat sets until when drafts of a session can be submitted or co-sponsored. */
@Service
public class SettingCutoffs {

    private final Journal journal;
    private final Sessions sessions;
    private final Cutoffs cutoffs;
    private final CutoffTimes times;
    private final SessionCourse course;
    private final Previews previews;

    SettingCutoffs(
            Journal journal,
            Sessions sessions,
            Cutoffs cutoffs,
            CutoffTimes times,
            SessionCourse course,
            Previews previews) {
        this.journal = journal;
        this.sessions = sessions;
        this.cutoffs = cutoffs;
        this.times = times;
        this.course = course;
        this.previews = previews;
    }

    /**
     * @param at in Geneva, to the minute, within the session and not past; null for the default
     * @throws Refusal also while the session's last day is not known: the cut-off is kept as so many days before it
     */
    public void set(String session, Cutoff cutoff, LocalDateTime at, Terms terms) {
        SessionId id = sessions.get(session).id();
        Command command = Command.of(id.file(), "set-cut-off")
                .because(terms.reason())
                .expecting(terms.expected())
                .with("cutoff", cutoff.word())
                .with("at", at);
        journal.record(command, () -> {
            Session dates = sessions.get(session);
            Optional<Instant> after = change(dates, cutoff, at);
            previews.refuseUnlessSeen(id, terms.seen());
            journal.happened(
                    id.file(),
                    new SessionCutoffSet(cutoffs.told(dates), cutoff.word(), after.orElse(null), command.reason()));
            course.moved(id);
        });
    }

    public void set(String session, Cutoff cutoff, LocalDateTime at, String reason, Long expected) {
        set(session, cutoff, at, new Terms(reason, expected, null));
    }

    /** What setting it would move; nothing is set. */
    public Replan preview(String session, Cutoff cutoff, LocalDateTime at) {
        SessionId id = sessions.get(session).id();
        return previews.of(id, () -> change(sessions.get(session), cutoff, at));
    }

    private Optional<Instant> change(Session dates, Cutoff cutoff, LocalDateTime at) {
        course.refuseFixedDates(dates.id());
        Optional<Instant> before = cutoffs.at(cutoff, dates);
        write(dates, cutoff, at);
        Optional<Instant> after = cutoffs.at(cutoff, dates);
        if (after.equals(before)) {
            throw new Refusal(CalendarRule.NOTHING_CHANGED, "at", dates.id());
        }
        return after;
    }

    private void write(Session dates, Cutoff cutoff, LocalDateTime at) {
        if (at == null) {
            times.clear(dates.id(), cutoff);
        } else {
            refuseOutside(dates, at);
            times.set(dates.id(), cutoff, CutoffTime.of(at, dates.closing()));
        }
    }

    private void refuseOutside(Session dates, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        if (day.isBefore(dates.opening()) || day.isAfter(dates.closing())) {
            throw new Refusal(CalendarRule.CUTOFF_OUTSIDE_SESSION, "at", at, dates.id());
        }
        if (at.isBefore(journal.now().atZone(Geneva.ZONE).toLocalDateTime())) {
            throw new Refusal(CalendarRule.CUTOFF_PAST, "at", at);
        }
    }
}
