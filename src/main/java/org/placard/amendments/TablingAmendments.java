package org.placard.amendments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.placard.drafts.Drafts;
import org.placard.drafts.SpokenTexts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.AmendmentTabled;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.texts.TextEdit;
import org.springframework.stereotype.Service;

/** A delegation tables an amendment to the numbered text in force of an issued draft, in the name of its own State. */
@Service
public class TablingAmendments {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Drafts drafts;
    private final SpokenTexts texts;
    private final AmendmentCheck check;
    private final Amendments amendments;

    TablingAmendments(
            Journal journal,
            Lifecycle lifecycle,
            Obstacles obstacles,
            Drafts drafts,
            SpokenTexts texts,
            AmendmentCheck check,
            Amendments amendments) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.drafts = drafts;
        this.texts = texts;
        this.check = check;
        this.amendments = amendments;
    }

    /** @return the id of the amendment within the file */
    public String table(FileId file, ProposedAmendment proposed, String reason, Long expected) {
        drafts.get(file);
        ProposedAmendment sound = check.sound(proposed);
        List<String> sponsors = check.sponsors(Actors.current().state(), sound.sponsors());
        BusinessKey key = BusinessKey.of(file, UUID.randomUUID().toString());
        Command command = Command.of(file, "table-amendment")
                .with("amendment", key.subject())
                .with("sponsors", String.join(" ", sponsors))
                .with("changes", sound.changes().size())
                .with("source", sound.sourceName())
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(AmendmentProcess.TABLED.name(), BusinessKey.of(file));
            begin(key, sponsors, sound);
        });
        return key.subject();
    }

    private void begin(BusinessKey key, List<String> sponsors, ProposedAmendment proposed) {
        int version = drafts.lastNumbered(key.file());
        List<TextEdit> edits = check.edits(proposed.changes(), texts.of(key.file(), version));
        amendments.add(key, sponsors, version, proposed, journal.now());
        amendments.change(key, edits);
        Amendment tabled = amendments.get(key);
        lifecycle.correlate(AmendmentProcess.TABLED, key, Map.of());
        journal.happened(
                key.file(),
                new AmendmentTabled(
                        drafts.reference(key.file()), Amendments.reference(tabled), tabled.tabledBy(), tabled.text()));
    }
}
