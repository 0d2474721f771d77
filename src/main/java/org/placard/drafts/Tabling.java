package org.placard.drafts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftTabled;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** A delegation tables a draft: its file begins. */
@Service
public class Tabling {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final ReadingTexts texts;
    private final Readings readings;
    private final ConfirmationCheck check;
    private final Drafts drafts;
    private final Versions versions;
    private final SponsorsAtTabling sponsors;

    Tabling(
            Journal journal,
            Lifecycle lifecycle,
            ReadingTexts texts,
            Readings readings,
            ConfirmationCheck check,
            Drafts drafts,
            Versions versions,
            SponsorsAtTabling sponsors) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.texts = texts;
        this.readings = readings;
        this.check = check;
        this.drafts = drafts;
        this.versions = versions;
        this.sponsors = sponsors;
    }

    /** Tables the text that was read, as confirmed, in the name of the actor's own State. */
    public FileId table(UUID reading, Confirmation confirmed, String reason) {
        ReadText text = texts.own(reading);
        check.refuseUnlessNew(text);
        check.refuseUnsound(confirmed);
        FileId file = FileId.create();
        Command command = Command.of(file, "table-draft")
                .because(reason)
                .with("title", confirmed.title())
                .with("session", confirmed.session())
                .with("sponsors", String.join(" ", confirmed.sponsors()))
                .with("source", text.sourceName())
                .with("sourceSha256", Sha256.of(text.source()));
        journal.record(command, () -> begin(file, text, confirmed));
        return file;
    }

    private void begin(FileId file, ReadText text, Confirmation confirmed) {
        drafts.add(file, confirmed, journal.now());
        versions.add(file, 1, text, confirmed, journal.now());
        readings.remove(text.id());
        sponsors.sponsoredBy(file, confirmed.mainSponsor(), confirmed.sponsors());
        journal.happened(
                file,
                new DraftTabled(
                        drafts.reference(file),
                        confirmed.session(),
                        confirmed.agendaItem(),
                        confirmed.mainSponsor(),
                        mainSponsorFirst(confirmed),
                        1));
        lifecycle.start(DraftSubmission.PROCESS, BusinessKey.of(file));
    }

    private static List<String> mainSponsorFirst(Confirmation confirmed) {
        Stream<String> others = confirmed.sponsors().stream().filter(state -> !state.equals(confirmed.mainSponsor()));
        return Stream.concat(Stream.of(confirmed.mainSponsor()), others).toList();
    }
}
