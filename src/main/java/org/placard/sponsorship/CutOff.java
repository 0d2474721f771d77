package org.placard.sponsorship;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.placard.calendar.Cutoffs;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Component;

/** Until when States can join or leave: the cut-off of the draft's session, as the calendar stands now. */
@Component
public class CutOff {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Drafts drafts;
    private final Cutoffs cutoffs;

    CutOff(Drafts drafts, Cutoffs cutoffs) {
        this.drafts = drafts;
        this.cutoffs = cutoffs;
    }

    /** Empty while the session's closing is not known. */
    public Optional<Instant> of(FileId file) {
        return cutoffs.cosponsorship(drafts.get(file).session());
    }

    /** The cut-off as a refusal names it, in Geneva time. */
    String inWords(FileId file) {
        return of(file).map(moment -> WORDS.format(moment.atZone(Geneva.ZONE))).orElse("–");
    }

    boolean hasPassed(FileId file, Instant now) {
        return of(file).filter(cutOff -> !now.isBefore(cutOff)).isPresent();
    }
}
