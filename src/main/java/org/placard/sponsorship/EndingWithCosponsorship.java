package org.placard.sponsorship;

import org.placard.platform.FileId;

/** Keeps something that can go on only while a draft is before the Council; ends it in the same transaction. */
public interface EndingWithCosponsorship {

    /** Action on the draft begins, or the draft is withdrawn. */
    void cosponsorshipEnded(FileId file);
}
