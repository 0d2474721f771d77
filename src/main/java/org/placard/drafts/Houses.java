package org.placard.drafts;

import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/** Gathers what the house of drafts knows of a file. */
@Component
public class Houses {

    private final Drafts drafts;
    private final Announcements announcements;
    private final Consultations consultations;
    private final TextRemarks remarks;
    private final LanguageVersions languages;
    private final Corrections corrections;
    private final Comparisons comparisons;
    private final DraftsSettings settings;

    Houses(
            Drafts drafts,
            Announcements announcements,
            Consultations consultations,
            TextRemarks remarks,
            LanguageVersions languages,
            Corrections corrections,
            Comparisons comparisons,
            DraftsSettings settings) {
        this.drafts = drafts;
        this.announcements = announcements;
        this.consultations = consultations;
        this.remarks = remarks;
        this.languages = languages;
        this.corrections = corrections;
        this.comparisons = comparisons;
        this.settings = settings;
    }

    public House of(FileId file) {
        Draft draft = drafts.get(file);
        return new House(
                draft.kind().word(),
                draft.tabledAt() != null,
                announcements.find(file).orElse(null),
                announcements.leave(file).orElse(null),
                draft.kind().hasSponsors(),
                consultations.of(file),
                consultations.waiver(file).orElse(null),
                remarks.of(file),
                settings.inSessionWords(),
                languages.of(file),
                corrections.corrigenda(file),
                corrections.reissues(file),
                comparisons.versionsOf(file));
    }
}
