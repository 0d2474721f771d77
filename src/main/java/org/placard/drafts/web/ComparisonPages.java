package org.placard.drafts.web;

import org.placard.drafts.Comparisons;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.platform.web.Attachments;
import org.placard.texts.DocumentFormat;
import org.placard.texts.DocumentFormats;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** A revised text beside the one before it, for people and for programs. */
@Controller
@PreAuthorize("isAuthenticated()")
class ComparisonPages {

    private final Comparisons comparisons;
    private final Drafts drafts;

    ComparisonPages(Comparisons comparisons, Drafts drafts) {
        this.comparisons = comparisons;
        this.drafts = drafts;
    }

    @GetMapping("/files/{file}/comparisons/{version}")
    String page(@PathVariable String file, @PathVariable int version, Model model) {
        FileId id = new FileId(file);
        model.addAttribute("draft", drafts.get(id));
        model.addAttribute("kept", comparisons.get(id, version));
        return "drafts/comparison";
    }

    @GetMapping({
        "/files/{file}/comparisons/{version}/document.{extension}",
        "/api/files/{file}/comparisons/{version}/document.{extension}"
    })
    ResponseEntity<byte[]> document(
            @PathVariable String file, @PathVariable int version, @PathVariable String extension) {
        DocumentFormat format = DocumentFormats.byExtension(extension)
                .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "extension"));
        byte[] document = comparisons.document(drafts.get(new FileId(file)).file(), version, format);
        return Attachments.of("comparison-" + file + "-" + version + "." + extension, format.mediaType(), document);
    }

    @GetMapping("/api/files/{file}/comparisons/{version}")
    @ResponseBody
    Comparisons.Kept data(@PathVariable String file, @PathVariable int version) {
        return comparisons.get(drafts.get(new FileId(file)).file(), version);
    }
}
