package org.placard.register.web;

import java.util.List;
import org.placard.platform.FileId;
import org.placard.platform.web.Attachments;
import org.placard.register.Document;
import org.placard.register.Documents;
import org.placard.texts.DocumentFormat;
import org.placard.texts.DocumentFormats;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The texts of a file as documents, for people by their links and for programs. */
@Controller
@PreAuthorize("isAuthenticated()")
class DocumentDownloads {

    private final Documents documents;

    DocumentDownloads(Documents documents) {
        this.documents = documents;
    }

    @GetMapping({
        "/files/{file}/texts/{version}/document.{extension}",
        "/api/files/{file}/versions/{version}/document.{extension}"
    })
    ResponseEntity<byte[]> version(
            @PathVariable String file, @PathVariable int version, @PathVariable String extension) {
        return sent(documents.version(new FileId(file), version, extension));
    }

    @GetMapping({"/files/{file}/adopted/document.{extension}", "/api/files/{file}/adopted/document.{extension}"})
    ResponseEntity<byte[]> adopted(@PathVariable String file, @PathVariable String extension) {
        return sent(documents.adopted(new FileId(file), extension));
    }

    /** In the form that the caller accepts; the usual one where it accepts any. */
    @GetMapping("/api/files/{file}/versions/{version}/document")
    ResponseEntity<byte[]> version(
            @PathVariable String file,
            @PathVariable int version,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<MediaType> accepted)
            throws HttpMediaTypeNotAcceptableException {
        return sent(documents.version(new FileId(file), version, wanted(accepted)));
    }

    @GetMapping("/api/files/{file}/adopted/document")
    ResponseEntity<byte[]> adopted(
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<MediaType> accepted)
            throws HttpMediaTypeNotAcceptableException {
        return sent(documents.adopted(new FileId(file), wanted(accepted)));
    }

    private static String wanted(List<MediaType> accepted) throws HttpMediaTypeNotAcceptableException {
        for (MediaType type : accepted) {
            for (DocumentFormat format : DocumentFormats.all()) {
                if (type.isCompatibleWith(MediaType.parseMediaType(format.mediaType()))) {
                    return format.extension();
                }
            }
        }
        throw new HttpMediaTypeNotAcceptableException(DocumentFormats.all().stream()
                .map(format -> MediaType.parseMediaType(format.mediaType()))
                .toList());
    }

    private static ResponseEntity<byte[]> sent(Document document) {
        return Attachments.of(document.name(), document.mediaType(), document.bytes());
    }
}
