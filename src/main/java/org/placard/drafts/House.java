package org.placard.drafts;

import java.util.List;
import org.placard.drafts.Languages.LanguageVersion;

/**
 * What happened to a draft besides its text, for those who read its file.
 *
 * @param kind resolution, decision or presidents-statement
 * @param announced null where it was tabled without announcement
 * @param leave null unless the President gave leave to table late
 * @param consults whether informal consultations have to be held on it
 * @param waiver null unless the President made an exception from them
 * @param remarks what to look at when the latest text is checked
 * @param words at how many words in-session documents aim
 * @param languages of the document in force; empty before it has a number
 * @param compared the versions that have a comparison with the one before them
 */
public record House(
        String kind,
        boolean tabled,
        Announcements.Announced announced,
        Announcements.Leave leave,
        boolean consults,
        List<Consultations.Consultation> consultations,
        Consultations.Waiver waiver,
        List<TextRemarks.Remark> remarks,
        int words,
        List<LanguageVersion> languages,
        List<Corrections.Corrigendum> corrigenda,
        List<Corrections.Reissue> reissues,
        List<Integer> compared) {

    /** Whether there is something to look at. */
    public boolean checked() {
        return !remarks.isEmpty();
    }

    /** Whether a language is still in preparation. */
    public boolean outstanding() {
        return languages.stream().anyMatch(one -> one.issuedOn() == null);
    }
}
