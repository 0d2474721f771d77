package org.placard.notify.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.placard.journal.contract.SessionDates;

/** The days on which a session sits: without a suspension one run of days, with each one more. */
final class Sittings {

    private Sittings() {}

    /**
     * @param known those that earlier events told of, the first one first: an event names the last suspension only
     * @return empty while the session has no first day
     */
    static List<Span> of(SessionDates dates, List<Span> known) {
        if (dates.opening() == null) {
            return List.of();
        }
        LocalDate pause = dates.suspendedFrom();
        if (pause == null) {
            return List.of(run(dates.opening(), dates.closing()));
        }
        List<Span> sittings = new ArrayList<>(until(pause, dates.opening(), known));
        if (dates.resumedOn() != null) {
            sittings.add(run(dates.resumedOn(), dates.closing()));
        }
        return sittings;
    }

    private static List<Span> until(LocalDate pause, LocalDate opening, List<Span> known) {
        List<LocalDate> begins = new ArrayList<>(List.of(opening));
        List<LocalDate> ends = new ArrayList<>();
        for (int i = 1; i < known.size() && !known.get(i).first().isAfter(pause); i++) {
            ends.add(known.get(i - 1).last());
            begins.add(known.get(i).first());
        }
        ends.add(pause);
        List<Span> sittings = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            sittings.add(Span.days(begins.get(i), ends.get(i)));
        }
        return sittings;
    }

    private static Span run(LocalDate first, LocalDate last) {
        return Span.days(first, last == null ? first : last);
    }
}
