package org.placard.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.placard.notify.Delivery;
import org.placard.notify.Envelope;
import org.placard.notify.Notice;
import org.placard.notify.email.Attachments.Attachment;

class MailTest {

    private static final Instant AT = Instant.parse("2021-10-25T07:00:00Z");
    private static final Attachment INVITATION = new Attachment(
            "text/calendar; method=REQUEST; charset=UTF-8", "invitation.ics", "BEGIN:VCALENDAR".getBytes());
    private static final Attachment FILE = new Attachment("application/pdf", "text.pdf", new byte[] {1});

    @Test
    void a_letter_can_be_read_as_text_and_as_html() throws Exception {
        assertThat(kinds(mail(null))).containsExactly("multipart/alternative", "text/plain", "text/html");
    }

    @Test
    void an_invitation_stands_beside_the_text_for_calendar_programs() throws Exception {
        Mail mail = mail(null, INVITATION);

        assertThat(kinds(mail)).containsExactly("multipart/alternative", "text/plain", "text/html", "text/calendar");
        assertThat(((Multipart) mail.getContent()).getBodyPart(2).getContentType())
                .contains("method=REQUEST");
    }

    @Test
    void files_follow_the_letter_and_so_do_invitations_of_which_there_are_several() throws Exception {
        assertThat(kinds(mail(null, FILE, INVITATION)))
                .containsExactly(
                        "multipart/mixed",
                        "multipart/alternative",
                        "text/plain",
                        "text/html",
                        "text/calendar",
                        "application/pdf");
        assertThat(kinds(mail(null, INVITATION, INVITATION)))
                .containsExactly(
                        "multipart/mixed",
                        "multipart/alternative",
                        "text/plain",
                        "text/html",
                        "text/calendar",
                        "text/calendar");
    }

    @Test
    void one_click_stops_it_where_it_can_be_stopped() throws Exception {
        Mail mail = mail(URI.create("https://placard.example/unsubscribe/1"));

        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://placard.example/unsubscribe/1>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail(null).getHeader("List-Unsubscribe")).isNull();
        assertThat(mail(null).getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void the_id_of_a_digest_is_that_of_its_events_in_whatever_order() {
        assertThat(delivery("e-1", "e-2").id())
                .isEqualTo(delivery("e-2", "e-1").id())
                .isNotEqualTo(delivery("e-1", "e-3").id());
    }

    private static Mail mail(URI stop, Attachment... attachments) throws Exception {
        Letter letter = new Letter("Due today", "text", "<p>text</p>", List.of("en"), AT, stop, List.of(attachments));
        Session session = Session.getInstance(new Properties());
        return Mail.of(session, new InternetAddress("placard@placard.example"), delivery("e-1"), letter);
    }

    private static Delivery delivery(String... events) {
        List<Notice> notices = new ArrayList<>();
        for (String event : events) {
            notices.add(new Notice(new Envelope(event, "t", "f", 1, AT, null, new byte[0]), null));
        }
        return new Delivery("email", "someone@states.example", notices, 1, 0, false);
    }

    private static List<String> kinds(Part part) throws Exception {
        List<String> kinds = new ArrayList<>();
        kinds.add(part.getContentType().replaceAll(";(?s).*", "").toLowerCase(java.util.Locale.ROOT));
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                kinds.addAll(kinds(parts.getBodyPart(i)));
            }
        }
        return kinds;
    }
}
