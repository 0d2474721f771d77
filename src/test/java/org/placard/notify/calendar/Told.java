package org.placard.notify.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DueDateMoved;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.journal.contract.ObligationOpened;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.SessionAnnounced;
import org.placard.journal.contract.SessionCutoffs;
import org.placard.journal.contract.SessionDates;
import org.placard.journal.contract.SessionDatesChanged;

/** A file as its events tell it, one after the other: the draft of DOMAIN.md with its meeting and its report. */
final class Told {

    static final String FILE = "0a6f1c3e-6a53-4c43-9a0e-5a2a4ed3b6b1";
    static final DraftRef DRAFT = new DraftRef(
            FILE, "A/HRC/43/L.31", "Promoting mutually beneficial cooperation in the field of human rights");
    static final ObligationRef PANEL = new ObligationRef(
            "o-8", 8, "meeting", "HRC/46", "President", "the role of poverty alleviation in human rights");
    static final ObligationRef REPORT =
            new ObligationRef("o-9", 9, "report", "HRC/49", "High Commissioner", "the meeting");
    static final Instant START = Instant.parse("2020-06-22T10:00:00Z");
    static final Instant SLOT = Instant.parse("2021-02-26T09:00:00Z");

    private static final Projection PROJECTION = new Projection();

    private final String file;
    private FileCalendar calendar;
    private long sequence;

    Told(String file) {
        this.file = file;
        this.calendar = FileCalendar.empty(file);
    }

    static Told ofDraft(DomainEvent... events) {
        Told told = new Told(FILE);
        List.of(events).forEach(told::then);
        return told;
    }

    static Told ofSession(DomainEvent... events) {
        Told told = new Told("session-46");
        List.of(events).forEach(told::then);
        return told;
    }

    Told then(DomainEvent event) {
        calendar = PROJECTION.after(calendar, happened(++sequence, event));
        return this;
    }

    Happened happened(long number, DomainEvent event) {
        return new Happened("e-" + number, file, number, START.plusSeconds(number), event);
    }

    FileCalendar calendar() {
        return calendar;
    }

    Entry entry(String key) {
        return calendar.entries().get(key);
    }

    static DueOn due(String name, String day) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        return new DueOn(name, date, "HRC/49:opening-P10W");
    }

    static ObligationOpened opened(ObligationRef obligation, DueOn... dues) {
        return new ObligationOpened(DRAFT, obligation, List.of(dues));
    }

    static DueDateMoved moved(ObligationRef obligation, DueOn due) {
        return new DueDateMoved(DRAFT, obligation, due, null, "46", 0, List.of());
    }

    static MeetingPlanned planned(Instant starts, String room) {
        return new MeetingPlanned(DRAFT, PANEL, starts, 120, room);
    }

    static SessionDates dates(String opening, String closing, String suspended, String resumed) {
        return new SessionDates("46", day(opening), day(closing), day(suspended), day(resumed), null);
    }

    /** @param tabling, cosponsorship null for none */
    static SessionDates dates(String opening, String closing, String tabling, String cosponsorship, String suspended) {
        SessionCutoffs cutoffs = new SessionCutoffs(moment(tabling), moment(cosponsorship));
        return new SessionDates("46", day(opening), day(closing), day(suspended), null, cutoffs);
    }

    static SessionAnnounced announced(String opening, String closing) {
        return new SessionAnnounced(dates(opening, closing, null, null));
    }

    static SessionDatesChanged changed(SessionDates now) {
        return new SessionDatesChanged(now, now, "", "moved");
    }

    private static Instant moment(String moment) {
        return moment == null ? null : Instant.parse(moment);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
