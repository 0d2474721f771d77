package org.placard.drafts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftTabled;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/**
 * A delegation tables a draft, the President a statement: its file begins, or the file of what was announced goes on. After
 * the session's deadline only with the President's leave, which is given on an announced file.
 */
@Service
public class Tabling {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Obstacles obstacles;
    private final ReadingTexts texts;
    private final IncomingText incoming;
    private final ConfirmationCheck check;
    private final Drafts drafts;
    private final SponsorsAtTabling sponsors;

    Tabling(
            Journal journal,
            Lifecycle lifecycle,
            Whereabouts whereabouts,
            Obstacles obstacles,
            ReadingTexts texts,
            IncomingText incoming,
            ConfirmationCheck check,
            Drafts drafts,
            SponsorsAtTabling sponsors) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.obstacles = obstacles;
        this.texts = texts;
        this.incoming = incoming;
        this.check = check;
        this.drafts = drafts;
        this.sponsors = sponsors;
    }

    /** Tables the text that was read, as confirmed, in the name of the actor's own State. */
    public FileId table(UUID reading, Confirmation confirmed, String reason) {
        ReadText text = texts.own(reading);
        check.refuseUnlessNew(text);
        check.refuseUnsound(text.kind(), confirmed);
        FileId file = FileId.create();
        journal.record(command(file, text, confirmed).because(reason), () -> {
            String main = mainSponsor(text, confirmed);
            drafts.begin(file, text.kind(), confirmed.session(), confirmed.agendaItem(), confirmed.title(), main);
            table(file, text, confirmed);
            lifecycle.start(DraftSubmission.PROCESS, BusinessKey.of(file));
        });
        return file;
    }

    /** Tables the text of what was announced: the file goes on. */
    public void table(FileId file, UUID reading, Confirmation confirmed, String reason, Long expected) {
        incoming.refuseUnlessMainSponsor(file);
        ReadText text = texts.own(reading);
        check.refuseUnlessFor(file, text);
        check.refuseUnsound(text.kind(), confirmed);
        check.refuseOtherSession(drafts.get(file), confirmed);
        Command command = command(file, text, confirmed).because(reason).expecting(expected);
        journal.record(command, () -> {
            if (isAwaited(file)) {
                table(file, text, confirmed);
            }
            lifecycle.correlate(Announcement.DRAFT_TABLED, BusinessKey.of(file), Map.of());
        });
    }

    /** Whether the draft was announced and waits for its text. */
    public boolean isAwaited(FileId file) {
        return whereabouts.awaits(Announcement.DRAFT_TABLED, BusinessKey.of(file));
    }

    private void table(FileId file, ReadText text, Confirmation confirmed) {
        obstacles.refuse(Announcement.DRAFT_TABLED.name(), BusinessKey.of(file));
        drafts.tabled(file, text.kind(), confirmed, journal.now());
        int version = incoming.keep(file, text, confirmed);
        List<String> names = mainSponsorFirst(text, confirmed);
        String main = drafts.get(file).tabledBy();
        if (text.kind().hasSponsors()) {
            sponsors.sponsoredBy(file, main, names);
        }
        journal.happened(
                file,
                new DraftTabled(
                        drafts.reference(file), confirmed.session(), confirmed.agendaItem(), main, names, version));
    }

    private static Command command(FileId file, ReadText text, Confirmation confirmed) {
        return Command.of(file, "table-draft")
                .with("title", confirmed.title())
                .with("session", confirmed.session())
                .with("sponsors", String.join(" ", confirmed.sponsors()))
                .with("source", text.sourceName())
                .with("sourceSha256", Sha256.of(text.source()));
    }

    private static String mainSponsor(ReadText text, Confirmation confirmed) {
        return text.kind().hasSponsors() ? confirmed.mainSponsor() : Draft.PRESIDENT;
    }

    private static List<String> mainSponsorFirst(ReadText text, Confirmation confirmed) {
        if (!text.kind().hasSponsors()) {
            return List.of();
        }
        Stream<String> others = confirmed.sponsors().stream().filter(state -> !state.equals(confirmed.mainSponsor()));
        return Stream.concat(Stream.of(confirmed.mainSponsor()), others).toList();
    }
}
