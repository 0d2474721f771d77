package org.placard.practice.replay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.placard.action.Actions;
import org.placard.action.Result;
import org.placard.action.RollCall;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.Session;
import org.placard.calendar.SessionId;
import org.placard.calendar.Sessions;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.PracticeClock;
import org.placard.platform.Refusal;
import org.placard.practice.Stack;

/** Replays a session: on its first day all drafts are tabled, on the days of adoption the Council acts. */
final class SessionReplay {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Sessions sessions;
    private final AnnouncingSessions announcing;
    private final PracticeClock clock;
    private final RollCallReplay rollCalls;
    private final Secretariat secretariat;
    private final Findings findings;

    SessionReplay(Stack stack, Findings findings) {
        this.sessions = stack.part(Sessions.class);
        this.announcing = stack.part(AnnouncingSessions.class);
        this.clock = stack.part(PracticeClock.class);
        this.rollCalls = new RollCallReplay(stack, findings);
        this.secretariat = new Secretariat(stack);
        this.findings = findings;
    }

    List<Replayed> replay(List<Resolution> all) {
        List<Resolution> told = all.stream().filter(this::tellsHow).toList();
        LocalDate first = opening(all);
        clock.moveTo(Geneva.at(first, MORNING));
        Map<Resolution, FileId> files = new LinkedHashMap<>();
        told.forEach(resolution -> files.put(resolution, secretariat.issued(titled(resolution), first)));
        List<Replayed> replayed = new ArrayList<>();
        for (Resolution resolution : told) {
            moveTo(resolution);
            replayed.add(act(files.get(resolution), resolution));
        }
        return replayed;
    }

    private boolean tellsHow(Resolution resolution) {
        if (!resolution.tellsHow()) {
            findings.add("Resolutions of which the record does not say how they were adopted", resolution.symbol());
        }
        return resolution.tellsHow();
    }

    private Resolution titled(Resolution resolution) {
        if (resolution.title() != null) {
            return resolution;
        }
        findings.add("Resolutions without a title in the record, tabled under their symbols", resolution.symbol());
        return resolution.titled(resolution.symbol());
    }

    // A session that the calendar does not have is entered with the days that its resolutions prove.
    private LocalDate opening(List<Resolution> all) {
        SessionId id = new SessionId(all.get(0).session());
        LocalDate first = all.get(0).adopted();
        LocalDate last = all.get(all.size() - 1).adopted();
        return sessions.find(id).map(Session::opening).orElseGet(() -> {
            findings.add("Sessions without dates in the data, taken to sit on their days of adoption only", id.value());
            clock.moveTo(Geneva.at(first, MORNING));
            Actors.as(Actor.system("replay"), () -> {
                announcing.announce(id.value(), first, last, "Days of adoption in the record", null);
                return null;
            });
            return first;
        });
    }

    private void moveTo(Resolution resolution) {
        if (Geneva.day(clock.instant()).isBefore(resolution.adopted())) {
            clock.moveTo(Geneva.at(resolution.adopted(), MORNING));
        }
    }

    private Replayed act(FileId file, Resolution resolution) {
        try {
            Result given = rollCalls.of(resolution);
            Actions.Taken taken = secretariat.acted(file, resolution, given);
            return new Replayed(
                    resolution,
                    agrees(taken, resolution),
                    entered(taken.result().rollCall(), given.rollCall()),
                    resolution.symbol().equals(taken.resolution()));
        } catch (Refusal refusal) {
            findings.add("Refused", resolution.symbol() + ": " + refusal.getMessage());
            return Replayed.refused(resolution);
        }
    }

    private static boolean agrees(Actions.Taken taken, Resolution resolution) {
        return taken.resolution() != null
                && taken.result().manner().word().equals(resolution.voted() ? "recorded-vote" : "without-vote")
                && Objects.equals(taken.result().tally(), resolution.tally())
                && taken.on().equals(resolution.adopted())
                && taken.meeting() == resolution.meeting();
    }

    private static boolean entered(RollCall kept, RollCall given) {
        return given != null
                && kept != null
                && kept.votes().entrySet().containsAll(given.votes().entrySet())
                && kept.tally().equals(given.tally());
    }
}
