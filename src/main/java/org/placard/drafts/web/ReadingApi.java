package org.placard.drafts.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.placard.drafts.Drafts;
import org.placard.drafts.Proposal;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.platform.FileId;
import org.placard.texts.ReadingLimits;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A program brings a file to be read: the body is the file itself. */
@RestController
@PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
class ReadingApi {

    private final ReadingTexts texts;
    private final Proposals proposals;
    private final Drafts drafts;

    /** One byte more than is ever read: a body of any length costs no more memory than that. */
    private final int enough;

    ReadingApi(ReadingTexts texts, Proposals proposals, Drafts drafts, ReadingLimits limits) {
        this.texts = texts;
        this.proposals = proposals;
        this.drafts = drafts;
        this.enough = limits.largest() + 1;
    }

    /**
     * @param name of the file
     * @param revises the file whose text it is to replace; left out for a new draft
     */
    @PostMapping(
            path = "/api/readings",
            consumes = {"application/octet-stream", "text/markdown"})
    ResponseEntity<Proposal> read(
            @RequestParam String name, @RequestParam(required = false) String revises, InputStream body)
            throws IOException {
        FileId file = revises == null ? null : drafts.get(new FileId(revises)).file();
        ReadText read = texts.read(body.readNBytes(enough), name, file);
        return ResponseEntity.created(URI.create("/api/readings/" + read.id())).body(proposals.of(read));
    }

    @GetMapping("/api/readings/{id}")
    Proposal reading(@PathVariable UUID id) {
        return proposals.of(texts.own(id));
    }
}
