package org.placard.drafts;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.placard.calendar.Cutoffs;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells whether the session's deadline for tabling has passed, and whether the President gave leave. */
@Component
class TablingDeadline implements Circumstances {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Journal journal;
    private final Cutoffs cutoffs;
    private final Drafts drafts;
    private final Announcements announcements;

    TablingDeadline(Journal journal, Cutoffs cutoffs, Drafts drafts, Announcements announcements) {
        this.journal = journal;
        this.cutoffs = cutoffs;
        this.drafts = drafts;
        this.announcements = announcements;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        if (act.equals(Announcement.LEAVE_GRANTED.name())) {
            return announcements.leave(key.file()).isPresent() ? Map.of("leave", "granted") : Map.of();
        }
        boolean tabling = act.equals(Announcement.DRAFT_TABLED.name());
        return tabling && hasPassed(key.file()) ? Map.of("deadline", "passed") : Map.of();
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        if (rule.equals(DraftRule.LEAVE_ALREADY.id())) {
            return Optional.of(new Refusal(DraftRule.LEAVE_ALREADY, "file"));
        }
        return rule.equals(DraftRule.TABLING_CLOSED.id()) ? Optional.of(refusal(key.file())) : Optional.empty();
    }

    private boolean hasPassed(FileId file) {
        return deadline(file)
                .filter(moment -> !journal.now().isBefore(moment))
                .filter(passed -> announcements.leave(file).isEmpty())
                .isPresent();
    }

    private Optional<Instant> deadline(FileId file) {
        return drafts.find(file).map(Draft::session).flatMap(cutoffs::tabling);
    }

    private Refusal refusal(FileId file) {
        String moment = deadline(file)
                .map(known -> WORDS.format(known.atZone(Geneva.ZONE)))
                .orElse("–");
        return new Refusal(DraftRule.TABLING_CLOSED, "session", drafts.get(file).session(), moment);
    }
}
