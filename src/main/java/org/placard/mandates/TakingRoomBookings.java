package org.placard.mandates;

import java.time.Instant;
import java.util.UUID;
import org.placard.inbox.Report;
import org.placard.inbox.ReportTaker;
import org.springframework.stereotype.Component;

/** The booking system says by Kafka that a mandated meeting has its slot and room. */
@Component
class TakingRoomBookings implements ReportTaker {

    private final PlanningMeetings planning;

    TakingRoomBookings(PlanningMeetings planning) {
        this.planning = planning;
    }

    private record Booked(UUID obligation, Instant starts, Integer minutes, String room, String remark) {}

    @Override
    public String type() {
        return "org.placard.inbox.meeting-room-booked.v1";
    }

    @Override
    public void take(Report report) {
        Booked booked = report.as(Booked.class);
        planning.plan(booked.obligation(), booked.starts(), booked.room(), booked.minutes(), booked.remark(), null);
    }
}
