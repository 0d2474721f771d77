package org.placard.drafts;

import java.time.Clock;
import java.util.UUID;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.texts.DraftReader;
import org.placard.texts.UnreadableText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person brings a file; it is read, and what was read waits for that person to confirm it. No draft exists yet. */
@Service
public class ReadingTexts {

    private final DraftReader reader;
    private final Readings readings;
    private final Clock clock;

    ReadingTexts(DraftReader reader, Readings readings, Clock clock) {
        this.reader = reader;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * @param revises the file whose text it is to replace; null for a new draft
     * @throws Refusal if the file cannot be a draft resolution
     */
    @Transactional
    public ReadText read(byte[] source, String name, FileId revises) {
        Actor actor = Actors.current();
        try {
            ReadText text =
                    new ReadText(UUID.randomUUID(), revises, actor.name(), name, source, reader.read(source, name));
            readings.add(text, actor, clock.instant());
            return text;
        } catch (UnreadableText e) {
            throw new Refusal(DraftRule.UNREADABLE, name, UnreadableWords.sentence(e), UnreadableWords.remedy(e));
        }
    }

    /** The reading, for the person who brought it. */
    public ReadText own(UUID id) {
        ReadText text = readings.get(id);
        if (!text.readBy().equals(Actors.current().name())) {
            throw new Refusal(DraftRule.NOT_YOUR_READING, "reading");
        }
        return text;
    }
}
