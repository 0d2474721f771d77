package org.placard.amendments;

import org.placard.action.AsAmended;
import org.placard.drafts.Drafts;
import org.placard.drafts.TextDependent;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.MessageName;
import org.placard.platform.FileId;
import org.placard.sponsorship.EndingWithCosponsorship;
import org.springframework.stereotype.Component;

/** What becomes of amendments when their draft moves on, and of the draft by its amendments. */
@Component
class AmendmentsOfDrafts implements TextDependent, EndingWithCosponsorship, AsAmended {

    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Amendments amendments;

    AmendmentsOfDrafts(Lifecycle lifecycle, Drafts drafts, Amendments amendments) {
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.amendments = amendments;
    }

    @Override
    public void textReplaced(FileId file) {
        tell(file, AmendmentProcess.TEXT_REPLACED);
    }

    @Override
    public void cosponsorshipEnded(FileId file) {
        tell(file, AmendmentProcess.LAPSES);
    }

    /** By amendments to the last numbered text: what was taken in before, the sponsors' revision has made its own. */
    @Override
    public boolean amended(FileId file) {
        int version = drafts.lastNumbered(file);
        return amendments.of(file).stream()
                .anyMatch(one -> one.boundTo() == version
                        && one.end() != null
                        && one.end().takenIn());
    }

    private void tell(FileId file, MessageName message) {
        amendments.of(file).stream()
                .filter(one -> one.end() == null)
                .forEach(one -> lifecycle.signal(message, one.key()));
    }
}
