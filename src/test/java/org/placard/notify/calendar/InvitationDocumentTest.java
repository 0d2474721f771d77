package org.placard.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.DomainEvent;

class InvitationDocumentTest {

    private final Told draft = Told.ofDraft(Told.opened(Told.PANEL, Told.due("meeting", "2021-03-19")));

    @Test
    void an_invitation_names_who_invites_and_who_is_invited() throws Exception {
        String document = write(Told.planned(Told.SLOT, "Room XX"));

        VEvent event = Documents.events(Documents.read(document)).get(0);
        assertThat(document).contains("METHOD:REQUEST\r\n", "SEQUENCE:1\r\n", "DTSTAMP:20200622T100002Z\r\n");
        assertThat(Documents.value(event, "ORGANIZER")).isEqualTo("mailto:placard@placard.example");
        assertThat(Documents.line(document, "ORGANIZER")).startsWith("ORGANIZER;CN=\"Placard, \u00e9\":");
        assertThat(Documents.value(event, "ATTENDEE")).isEqualTo("mailto:president@practice.example");
        assertThat(Documents.line(document, "DTSTART;TZID")).endsWith("20210226T100000");
    }

    @Test
    void a_cancellation_names_the_meeting_as_it_was_under_the_next_number() throws Exception {
        write(Told.planned(Told.SLOT, "Room XX"));
        String document = write(Told.moved(Told.PANEL, Told.due("meeting", "2021-02-25")));

        VEvent event = Documents.events(Documents.read(document)).get(0);
        assertThat(document)
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n")
                .contains("DTSTART;TZID=Europe/Zurich:20210226T100000\r\n")
                .doesNotContain("VALARM");
        assertThat(Documents.value(event, "UID"))
                .isEqualTo(draft.entry("meeting/o-8").uid().toString());
    }

    private String write(DomainEvent event) throws Exception {
        FileCalendar before = draft.calendar();
        draft.then(event);
        Invitation invitation = Invitation.by(draft.happened(draft.calendar().seen(), event), before, draft.calendar())
                .orElseThrow();
        return new InvitationDocument(
                        new InternetAddress("placard@placard.example", "Placard, \u00e9", "UTF-8"),
                        Documents::page,
                        new Alarms(Documents.settings()))
                .write(invitation, "President <president@practice.example>", Documents.words("en"));
    }
}
