package org.placard.drafts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placard.drafts.Languages.LanguageVersion;
import org.placard.journal.Journal;
import org.placard.journal.contract.LanguageIssued;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** What the diagrams of a document's languages bring about: each language goes its own way. */
@Service
public class LanguageVersions {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Drafts drafts;
    private final Versions versions;
    private final Languages languages;
    private final DraftsSettings settings;

    LanguageVersions(
            Journal journal,
            Lifecycle lifecycle,
            Whereabouts whereabouts,
            Drafts drafts,
            Versions versions,
            Languages languages,
            DraftsSettings settings) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.drafts = drafts;
        this.versions = versions;
        this.languages = languages;
        this.settings = settings;
    }

    /** Whether the document is out in the languages that it needs to count as issued. */
    public boolean requiredAreOut(FileId file) {
        return languages.issued(file, versions.latestNumbered(file)).keySet().containsAll(settings.required());
    }

    /** Each language that is not out goes on by itself. */
    public void letOthersFollow(FileId file) {
        int version = versions.latestNumbered(file);
        for (Language language : missing(file, version)) {
            lifecycle.start(DocumentIssue.FURTHER_LANGUAGE, further(file, version, language));
        }
    }

    /** Where each language of the document in force is; empty before it has a number. */
    public List<LanguageVersion> of(FileId file) {
        if (versions.numbered(file) == 0) {
            return List.of();
        }
        var issued = languages.issued(file, versions.latestNumbered(file));
        return Arrays.stream(Language.values())
                .map(language -> new LanguageVersion(language, issued.get(language)))
                .toList();
    }

    /** Takes the step that waits for this language, in the document's issue or after it. */
    void issue(FileId file, Language language) {
        BusinessKey key = BusinessKey.of(file);
        Optional<BusinessKey> following = following(file, language);
        if (following.isPresent() && !whereabouts.isOpen(DocumentIssue.in(language), key)) {
            follow(file, versionOf(following.get()), language);
        } else {
            issueWithTheOthers(file, language, key);
        }
    }

    /**
     * The same for one document: a language of an earlier one can still follow while a revision is on its way.
     *
     * @throws Refusal if it is an earlier one that nobody waits for
     */
    void issue(FileId file, int version, Language language) {
        if (whereabouts.isOpen(DocumentIssue.ISSUE_LANGUAGE, further(file, version, language))) {
            follow(file, version, language);
        } else if (version == versions.latestNumbered(file)) {
            issueWithTheOthers(file, language, BusinessKey.of(file));
        } else {
            throw new Refusal(
                    DraftRule.OTHER_DOCUMENT,
                    "symbol",
                    versions.symbol(file, version),
                    versions.symbol(file, versions.latestNumbered(file)));
        }
    }

    /** The languages that a step waits for; those without which the document counts as issued come first. */
    List<Language> waiting(FileId file) {
        return Arrays.stream(Language.values())
                .filter(language -> whereabouts.isOpen(DocumentIssue.in(language), BusinessKey.of(file))
                        || following(file, language).isPresent())
                .sorted((one, other) -> Boolean.compare(
                        settings.required().contains(one), settings.required().contains(other)))
                .toList();
    }

    private void follow(FileId file, int version, Language language) {
        record(file, version, language);
        lifecycle.complete(DocumentIssue.ISSUE_LANGUAGE, further(file, version, language));
    }

    private void issueWithTheOthers(FileId file, Language language, BusinessKey key) {
        if (whereabouts.isOpen(DocumentIssue.in(language), key)) {
            record(file, versions.latestNumbered(file), language);
        }
        lifecycle.complete(DocumentIssue.in(language), key);
    }

    private void record(FileId file, int version, Language language) {
        LocalDate today = Geneva.day(journal.now());
        languages.issue(file, version, language, today);
        journal.happened(
                file,
                new LanguageIssued(drafts.reference(file), versions.symbol(file, version), language.code(), today));
    }

    private List<Language> missing(FileId file, int version) {
        var issued = languages.issued(file, version).keySet();
        return Arrays.stream(Language.values())
                .filter(language -> !issued.contains(language))
                .toList();
    }

    private Optional<BusinessKey> following(FileId file, Language language) {
        return whereabouts.openSteps(file).stream()
                .filter(open -> open.step().equals(DocumentIssue.ISSUE_LANGUAGE.id()))
                .map(OpenStep::key)
                .filter(key -> key.subject().endsWith("-" + language.code()))
                .findFirst();
    }

    private static BusinessKey further(FileId file, int version, Language language) {
        return BusinessKey.of(file, version + "-" + language.code());
    }

    private static int versionOf(BusinessKey further) {
        return Integer.parseInt(further.subject().split("-")[0]);
    }
}
