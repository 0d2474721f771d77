package org.placard.notify.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DueDateMoved;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.journal.contract.ObligationOpened;
import org.placard.journal.contract.ObligationRef;
import org.placard.notify.NotifierTest;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters about meetings, as they arrive in a mailbox, and the calendars of the same file. */
class MeetingLettersTest extends NotifierTest {

    private static final Instant SLOT = Instant.parse("2021-02-26T09:00:00Z");

    @Autowired
    private JdbcClient database;

    @Value("${placard.events.topic}")
    private String topicName;

    private final String file = UUID.randomUUID().toString();
    private final String address = UUID.randomUUID() + "@ohchr.example";
    private final DraftRef draft = new DraftRef(file, "A/HRC/43/L.31", "a title");
    private final ObligationRef panel =
            new ObligationRef("o-8", 8, "meeting", "HRC/46", "Chair " + UUID.randomUUID(), "poverty, and more");
    private TestTopic topic;
    private long sequence;

    @BeforeEach
    void someoneToInvite() {
        topic = new TestTopic(topicName);
        database.sql("insert into notify_contact (address, party, language) values (?, ?, 'fr')")
                .params(address, "addressee:" + panel.addressee())
                .update();
    }

    @AfterEach
    void everythingRuns() {
        TestServers.mailbox().start();
    }

    @Test
    void an_invitation_stands_beside_the_text_and_is_a_file_as_well() throws Exception {
        happens(planned(SLOT));

        List<Part> parts = partsOf(awaitLetters(1).get(0));
        Part beside = only(parts, "text/calendar");
        Part attached = only(parts, "application/ics");
        assertThat(beside.getContentType())
                .containsIgnoringCase("method=REQUEST")
                .containsIgnoringCase("charset=UTF-8");
        assertThat(beside.getDisposition()).isNull();
        assertThat(attached.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(attached.getFileName()).isEqualTo("invite.ics");
        assertThat(((BodyPart) beside).getParent().getContentType()).startsWith("multipart/alternative");
        assertThat(parts.get(0).isMimeType("text/plain")).isTrue();
        assertThat(textOf(beside))
                .isEqualTo(textOf(attached))
                .contains(
                        "METHOD:REQUEST\r\n", "SEQUENCE:0\r\n", "SUMMARY;LANGUAGE=fr:Réunion : poverty\\, and more\r\n")
                .contains("DTSTART;TZID=Europe/Zurich:20210226T100000\r\n", "mailto:placard@placard.example\r\n");
        assertThat(textOf(beside).replace("\r\n ", "")).contains(":mailto:" + address + "\r\n");
    }

    @Test
    void letters_that_leave_late_bear_the_number_of_their_own_event() throws Exception {
        TestServers.mailbox().stop();
        happens(planned(SLOT));
        happens(planned(SLOT.plus(Duration.ofDays(3))));
        happens(moved("2021-02-25"));
        await("all are read").atMost(Duration.ofSeconds(60)).until(() -> ledger() == 3);

        TestServers.mailbox().start();

        List<String> invitations = new ArrayList<>();
        for (ReceivedMail letter : awaitLetters(3)) {
            invitations.add(textOf(only(partsOf(letter), "text/calendar")));
        }
        assertThat(invitations.get(0)).contains("METHOD:REQUEST\r\n", "SEQUENCE:0\r\n", ":20210226T100000\r\n");
        assertThat(invitations.get(1)).contains("METHOD:REQUEST\r\n", "SEQUENCE:1\r\n", ":20210301T100000\r\n");
        assertThat(invitations.get(2))
                .contains("METHOD:CANCEL\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n", ":20210301T100000\r\n");
        assertThat(invitations).extracting(MeetingLettersTest::uid).containsOnly(uid(invitations.get(0)));
    }

    @Test
    void what_is_no_meeting_carries_no_invitation_and_what_comes_again_changes_no_calendar() throws Exception {
        ObligationOpened opened = new ObligationOpened(
                draft, panel, List.of(new DueOn("meeting", LocalDate.of(2021, 3, 19), "HRC/46:closing")));
        happens(opened);
        happens(moved("2021-03-24"));
        topic.publish(file + "-2", file, 2, moved("2021-03-24"));
        topic.publish(file + "-1", file, 1, opened);
        happens(moved("2021-03-25"));

        for (ReceivedMail letter : awaitLetters(3)) {
            assertThat(partsOf(letter)).noneMatch(part -> type(part).startsWith("text/calendar"));
        }
        await("the calendars have read it")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(calendar()).containsExactly("2 TENTATIVE 2021-03-25"));
    }

    private MeetingPlanned planned(Instant starts) {
        return new MeetingPlanned(draft, panel, starts, 120, "Room XX");
    }

    private DueDateMoved moved(String day) {
        DueOn due = new DueOn("meeting", LocalDate.parse(day), "HRC/46:closing");
        return new DueDateMoved(draft, panel, due, null, "46", 0, List.of());
    }

    private void happens(DomainEvent event) {
        sequence++;
        topic.publish(file + "-" + sequence, file, sequence, event);
    }

    private long ledger() {
        return database.sql("select count(*) from notify_ledger where file = ? and recipient = ?")
                .params(file, address)
                .query(Long.class)
                .single();
    }

    private List<String> calendar() {
        return database.sql("select concat_ws(' ', sequence, status, first_day) from notify_calendar_entry"
                        + " where follower = 'placard.notify.calendar' and file = ?")
                .param(file)
                .query(String.class)
                .list();
    }

    private List<ReceivedMail> awaitLetters(int count) {
        await(count + " letters")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestServers.mailbox().messagesTo(address).size() == count);
        return TestServers.mailbox().messagesTo(address);
    }

    private static List<Part> partsOf(ReceivedMail letter) throws Exception {
        byte[] source = TestServers.mailbox().source(letter);
        List<Part> parts = new ArrayList<>();
        collect(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source)), parts);
        return parts;
    }

    private static void collect(Part part, List<Part> parts) throws Exception {
        if (!(part.getContent() instanceof Multipart several)) {
            parts.add(part);
            return;
        }
        for (int i = 0; i < several.getCount(); i++) {
            collect(several.getBodyPart(i), parts);
        }
    }

    private static Part only(List<Part> parts, String type) {
        List<Part> found =
                parts.stream().filter(part -> type(part).startsWith(type)).toList();
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }

    private static String type(Part part) {
        try {
            return part.getContentType();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String textOf(Part part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String uid(String invitation) {
        return invitation
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
