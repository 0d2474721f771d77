package org.placard.drafts.web;

import java.util.List;
import org.placard.drafts.CorrectingDocuments;
import org.placard.drafts.Corrections;
import org.placard.drafts.Draft;
import org.placard.drafts.Drafts;
import org.placard.drafts.Issuing;
import org.placard.drafts.Language;
import org.placard.drafts.LanguageVersions;
import org.placard.drafts.Languages.LanguageVersion;
import org.placard.platform.FileId;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The issue of documents for programs: languages, corrigenda, reissues. */
@RestController
@PreAuthorize("hasRole('SECRETARIAT')")
class IssueApi {

    private final Issuing issuing;
    private final CorrectingDocuments correcting;
    private final LanguageVersions versions;
    private final Corrections corrections;
    private final Drafts drafts;

    IssueApi(
            Issuing issuing,
            CorrectingDocuments correcting,
            LanguageVersions versions,
            Corrections corrections,
            Drafts drafts) {
        this.issuing = issuing;
        this.correcting = correcting;
        this.versions = versions;
        this.corrections = corrections;
        this.drafts = drafts;
    }

    /** Why something is done; may be null. */
    record Reason(String reason) {}

    /** @param language code of the language that is corrected; null for all */
    record Correction(String language, String text, String reason) {}

    @GetMapping("/api/files/{file}/languages")
    @PreAuthorize("isAuthenticated()")
    List<LanguageVersion> languages(@PathVariable String file) {
        return versions.of(known(file));
    }

    @GetMapping("/api/files/{file}/corrigenda")
    @PreAuthorize("isAuthenticated()")
    List<Corrections.Corrigendum> corrigenda(@PathVariable String file) {
        return corrections.corrigenda(known(file));
    }

    /** All outstanding languages at once. */
    @PostMapping({"/api/files/{file}/issue", "/api/files/{file}/revision-issue"})
    Draft issue(
            @PathVariable String file,
            @RequestBody Reason why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        issuing.issue(new FileId(file), why.reason(), Expected.entry(ifMatch));
        return drafts.get(new FileId(file));
    }

    @PostMapping("/api/files/{file}/languages/{language}")
    List<LanguageVersion> issueLanguage(
            @PathVariable String file,
            @PathVariable String language,
            @RequestBody Reason why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        issuing.issue(new FileId(file), Language.of(language), why.reason(), Expected.entry(ifMatch));
        return versions.of(new FileId(file));
    }

    @PostMapping("/api/files/{file}/corrigenda")
    List<Corrections.Corrigendum> correct(
            @PathVariable String file,
            @RequestBody Correction correction,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        correcting.correct(
                new FileId(file),
                correction.language(),
                correction.text(),
                correction.reason(),
                Expected.entry(ifMatch));
        return corrections.corrigenda(new FileId(file));
    }

    @PostMapping("/api/files/{file}/reissue")
    Draft reissue(
            @PathVariable String file,
            @RequestBody Reason why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        correcting.reissue(new FileId(file), why.reason(), Expected.entry(ifMatch));
        return drafts.get(new FileId(file));
    }

    private FileId known(String file) {
        return drafts.get(new FileId(file)).file();
    }
}
