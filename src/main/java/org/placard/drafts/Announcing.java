package org.placard.drafts;

import org.placard.calendar.Cutoffs;
import org.placard.calendar.SessionId;
import org.placard.calendar.Sessions;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.InitiativeAnnounced;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** A State announces an initiative for a session, in the voluntary calendar of initiatives: its file begins. */
@Service
public class Announcing {

    private static final int TITLE = 500;
    private static final int SUMMARY = 2000;
    private static final int ITEM = 200;

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Sessions sessions;
    private final Cutoffs cutoffs;
    private final Drafts drafts;
    private final Announcements announcements;

    Announcing(
            Journal journal,
            Lifecycle lifecycle,
            Sessions sessions,
            Cutoffs cutoffs,
            Drafts drafts,
            Announcements announcements) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.sessions = sessions;
        this.cutoffs = cutoffs;
        this.drafts = drafts;
        this.announcements = announcements;
    }

    /** What is announced; the summary may be null. */
    public record Initiative(String session, String agendaItem, String title, String summary) {}

    /** Announces it in the name of the actor's State, or of the President for a statement of the President's own. */
    public FileId announce(Initiative initiative, String reason) {
        refuseUnsound(initiative);
        FileId file = FileId.create();
        Command command = Command.of(file, "announce-initiative")
                .because(reason)
                .with("title", initiative.title())
                .with("session", initiative.session());
        journal.record(command, () -> begin(file, initiative));
        return file;
    }

    private void begin(FileId file, Initiative initiative) {
        refuseWhenOver(initiative.session());
        String sponsor = MainSponsor.of(Actors.current());
        DraftKind kind = sponsor.equals(Draft.PRESIDENT) ? DraftKind.PRESIDENTS_STATEMENT : DraftKind.RESOLUTION;
        drafts.begin(
                file,
                kind,
                initiative.session(),
                initiative.agendaItem().strip(),
                initiative.title().strip(),
                sponsor);
        announcements.add(file, journal.now(), Inputs.blankToNull(initiative.summary()));
        journal.happened(
                file,
                new InitiativeAnnounced(
                        drafts.reference(file), initiative.session(), initiative.agendaItem(), sponsor));
        lifecycle.start(Announcement.PROCESS, BusinessKey.of(file));
    }

    private void refuseUnsound(Initiative initiative) {
        Inputs.present("session", initiative.session(), ITEM);
        Inputs.present("agendaItem", initiative.agendaItem(), ITEM);
        Inputs.present("title", initiative.title(), TITLE);
        Inputs.refuseLonger("summary", initiative.summary(), SUMMARY);
        if (SessionId.find(initiative.session()).flatMap(sessions::find).isEmpty()) {
            throw new Refusal(DraftRule.UNKNOWN_SESSION, "session", initiative.session());
        }
    }

    private void refuseWhenOver(String session) {
        cutoffs.closing(new SessionId(session))
                .filter(closing -> !journal.now().isBefore(closing))
                .ifPresent(closed -> {
                    throw new Refusal(DraftRule.SESSION_OVER, "session", session);
                });
    }
}
