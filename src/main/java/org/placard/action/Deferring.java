package org.placard.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.placard.calendar.Session;
import org.placard.calendar.SessionId;
import org.placard.calendar.Sessions;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.drafts.Ends;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftDeferred;
import org.placard.journal.contract.DraftLapsed;
import org.placard.journal.contract.DraftTakenUp;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/**
 * The Council defers a draft: to a later meeting, where it is placed on the programme anew, or to a later session, where
 * it waits until it is taken up or that session closes.
 */
@Service
public class Deferring {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Deferrals deferrals;
    private final Actions actions;
    private final Ends ends;

    Deferring(
            Journal journal,
            Lifecycle lifecycle,
            Obstacles obstacles,
            Drafts drafts,
            Sessions sessions,
            Deferrals deferrals,
            Actions actions,
            Ends ends) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.drafts = drafts;
        this.sessions = sessions;
        this.deferrals = deferrals;
        this.actions = actions;
        this.ends = ends;
    }

    /**
     * @param session the later one; null or blank for a later meeting of the same
     * @param reason what the Council decided; needed
     */
    public void defer(FileId file, String session, String reason, Long expected) {
        drafts.get(file);
        String why = Inputs.reason(reason);
        String to = session == null || session.isBlank() ? null : session.strip();
        Command command = Command.of(file, "defer-action")
                .with("toSession", to)
                .because(why)
                .expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(Consideration.ACTION_DEFERRED.name(), BusinessKey.of(file));
            refuseUnlessLater(file, to);
            deferrals.add(file, to, why, journal.now());
            lifecycle.correlate(
                    Consideration.ACTION_DEFERRED,
                    BusinessKey.of(file),
                    Map.of("deferral", to == null ? "meeting" : "session"));
        });
    }

    /** The session to which the draft was deferred is open: it goes back to the programme of work. */
    public void takeUp(FileId file, String reason, Long expected) {
        drafts.get(file);
        Command command = Command.of(file, "take-up-draft").because(reason).expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(Consideration.DRAFT_TAKEN_UP.name(), BusinessKey.of(file));
            lifecycle.correlate(Consideration.DRAFT_TAKEN_UP, BusinessKey.of(file), Map.of());
            journal.happened(file, new DraftTakenUp(drafts.reference(file), deferrals.session(file)));
        });
    }

    /** The draft leaves the programme of work; it will be introduced anew. */
    public void announce(FileId file) {
        PlenaryRecord.Deferral deferral = deferrals.latest(file);
        actions.leaveProgramme(file);
        journal.happened(file, new DraftDeferred(drafts.reference(file), deferral.session(), deferral.reason()));
    }

    public void lapse(FileId file) {
        ends.lapsed(file, journal.now());
        journal.happened(file, new DraftLapsed(drafts.reference(file), deferrals.session(file)));
    }

    /** The end of the session to which the draft was deferred; empty while it is not known. */
    public Optional<Instant> until(FileId file) {
        return SessionId.find(deferrals.session(file)).flatMap(sessions::hold).flatMap(Deferring::lapse);
    }

    /** When a draft lapses that was deferred to this session; empty while its last day is not known. */
    static Optional<Instant> lapse(Session session) {
        return Optional.ofNullable(session.closing())
                .map(last -> Geneva.at(last.plusDays(1), java.time.LocalTime.MIDNIGHT));
    }

    /** Whether the Council sits in the session to which the draft was deferred. */
    boolean isOpen(FileId file, LocalDate today) {
        return SessionId.find(deferrals.session(file))
                .flatMap(sessions::find)
                .filter(session -> session.sitsOn(today))
                .isPresent();
    }

    private void refuseUnlessLater(FileId file, String to) {
        if (to == null) {
            return;
        }
        SessionId wanted = SessionId.find(to).orElseThrow(() -> new Refusal(ActionRule.NO_SESSION, "session", to));
        SessionId now = new SessionId(deferrals.session(file));
        if (sessions.expected(wanted).isEmpty()) {
            throw new Refusal(ActionRule.NO_SESSION, "session", to);
        }
        if (!isLater(wanted, now)) {
            throw new Refusal(ActionRule.NOT_LATER, "session", to, now.value());
        }
    }

    private boolean isLater(SessionId wanted, SessionId now) {
        LocalDate opens = sessions.expected(wanted).map(Session::opening).orElse(null);
        LocalDate today = sessions.expected(now).map(Session::opening).orElse(null);
        return opens != null && today != null && opens.isAfter(today);
    }
}
