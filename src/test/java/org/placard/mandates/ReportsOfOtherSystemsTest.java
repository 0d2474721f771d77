package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.inbox.Aside;
import org.placard.inbox.AsideMessages;
import org.placard.inbox.OtherSystem;
import org.placard.inbox.Redriving;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Booked rooms and reports, as other systems tell of them by Kafka. */
class ReportsOfOtherSystemsTest extends AfterAdoption {

    @Value("${placard.inbox.topic}")
    private String topic;

    @Autowired
    private AsideMessages aside;

    @Autowired
    private Redriving redriving;

    @Test
    void a_room_that_was_booked_plans_the_meeting() {
        LocalDate opens = today().plusWeeks(30);
        FileId file = adopted(meeting(1, session(opens, opens.plusWeeks(4))));
        UUID meeting = mandate(file, "meeting").id();
        try (OtherSystem booking = new OtherSystem(topic)) {
            booking.report(
                    meeting.toString(), "meeting-room-booked", """
                    {"obligation": "%s", "starts": "%s", "minutes": 90, "room": "%s"}""".formatted(meeting, nine(opens.plusDays(3)), room()));
        }
        awaitCommand(file, "plan-meeting");
        assertThat(trail.of(file))
                .filteredOn(entry -> entry.command().equals("plan-meeting"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(OtherSystem.NAME);
                    assertThat(entry.events().get(0).type()).isEqualTo("org.placard.meeting-planned.v1");
                });
    }

    @Test
    void a_report_is_handed_in_and_issued_in_their_order_even_where_they_come_the_other_way_round() {
        FileId file = adopted(report(1, session(30), null));
        UUID report = mandate(file, "report").id();
        try (OtherSystem documents = new OtherSystem(topic)) {
            documents.report(report.toString(), "report-issued", "{\"obligation\": \"%s\"}".formatted(report));
            await("set aside").atMost(Duration.ofSeconds(60)).until(() -> asideOf(report) != null);
            assertThat(asideOf(report).rule()).isEqualTo("lifecycle.not-possible-now");

            documents.report(
                    report.toString(),
                    "report-handed-in",
                    "{\"obligation\": \"%s\", \"words\": 8000}".formatted(report));
            awaitCommand(file, "submit-report");
        }
        assertThat(redriving.redrive(asideOf(report).number())).isEqualTo(new Redriving.Result(1, 0));
        assertThat(asideOf(report)).isNull();
        awaitCommand(file, "issue-report");
    }

    private void awaitCommand(FileId file, String command) {
        await(command)
                .atMost(Duration.ofSeconds(60))
                .until(() -> trail.of(file).stream()
                        .anyMatch(entry -> entry.command().equals(command)));
    }

    private Aside asideOf(UUID obligation) {
        return aside.all().stream()
                .filter(one -> obligation.toString().equals(one.key()))
                .findFirst()
                .orElse(null);
    }
}
