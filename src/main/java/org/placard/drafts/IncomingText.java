package org.placard.drafts;

import java.util.Locale;
import java.util.UUID;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/** What corrected and revised texts have in common: they come from the main sponsor and become the next version. */
@Component
class IncomingText {

    private final Journal journal;
    private final ReadingTexts texts;
    private final Readings readings;
    private final ConfirmationCheck check;
    private final Drafts drafts;
    private final Versions versions;
    private final TextRemarks remarks;
    private final Judgements judgements;
    private final States states;

    IncomingText(
            Journal journal,
            ReadingTexts texts,
            Readings readings,
            ConfirmationCheck check,
            Drafts drafts,
            Versions versions,
            TextRemarks remarks,
            Judgements judgements,
            States states) {
        this.journal = journal;
        this.texts = texts;
        this.readings = readings;
        this.check = check;
        this.drafts = drafts;
        this.versions = versions;
        this.remarks = remarks;
        this.judgements = judgements;
        this.states = states;
    }

    ReadText of(FileId file, UUID reading, Confirmation confirmed) {
        refuseUnlessMainSponsor(file);
        ReadText text = texts.own(reading);
        check.refuseUnlessFor(file, text);
        check.refuseOtherKind(drafts.get(file), text);
        check.refuseUnsoundText(confirmed);
        return text;
    }

    Command command(FileId file, String name, ReadText text) {
        return Command.of(file, name).with("source", text.sourceName()).with("sourceSha256", Sha256.of(text.source()));
    }

    /** Keeps the text as the draft's next version and says which that is. */
    int keep(FileId file, ReadText text, Confirmation confirmed) {
        int version = drafts.get(file).lastVersion() + 1;
        versions.add(file, version, text, confirmed, journal.now());
        drafts.rename(file, confirmed.agendaItem(), confirmed.title());
        remarks.keep(file, version, text, confirmed);
        judgements.keep(file, version, Judging.of(text.reading(), confirmed.obligations()));
        readings.remove(text.id());
        return version;
    }

    void refuseUnlessMainSponsor(FileId file) {
        String mainSponsor = drafts.get(file).tabledBy();
        if (!mainSponsor.equals(MainSponsor.of(Actors.current()))) {
            throw new Refusal(DraftRule.MAIN_SPONSOR_ONLY, "file", states.nameOf(mainSponsor, Locale.ENGLISH));
        }
    }
}
