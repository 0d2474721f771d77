package org.placard.notify.calendar;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.function.Function;

/** An invitation as an iTIP message for one attendee (RFC 5546, 3.2.2 and 3.2.5). */
final class InvitationDocument {

    private final InternetAddress organizer;
    private final Function<String, URI> pages;
    private final Alarms alarms;

    InvitationDocument(InternetAddress organizer, Function<String, URI> pages, Alarms alarms) {
        this.organizer = organizer;
        this.pages = pages;
        this.alarms = alarms;
    }

    String write(Invitation invitation, String attendee, EntryWords words) {
        Entry entry = invitation.entry();
        ContentLines lines = new ContentLines()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", CalendarDocument.PRODUCT)
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", invitation.method().name());
        Zone.define(lines);
        EventComponent.open(lines, entry, words, invitation.at(), pages.apply(entry.file()));
        people(lines, attendee);
        if (invitation.method() == Invitation.Method.REQUEST) {
            alarms.of(entry.shown(), words.summary(entry.shown()), lines);
        }
        return lines.end("VEVENT").end("VCALENDAR").toString();
    }

    // Nobody reads answers: the attendee is informed, not asked for one.
    private void people(ContentLines lines, String attendee) {
        String name = organizer.getPersonal();
        lines.plain(
                        "ORGANIZER" + (name == null ? "" : ContentLines.parameter("CN", name)),
                        mailto(organizer.getAddress()))
                .plain(
                        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE",
                        mailto(bare(attendee)));
    }

    private static String mailto(String address) {
        return "mailto:" + address;
    }

    private static String bare(String attendee) {
        try {
            return new InternetAddress(attendee, false).getAddress();
        } catch (AddressException e) {
            return attendee;
        }
    }
}
