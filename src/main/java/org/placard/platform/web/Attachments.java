package org.placard.platform.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that a browser keeps and does not open. */
public final class Attachments {

    private Attachments() {}

    /** @param mediaType such as "application/pdf" */
    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] file) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(file);
    }

    /** As unknown bytes: what somebody sent must never run as a page of this site. */
    public static ResponseEntity<byte[]> asSent(String name, byte[] file) {
        return of(name, MediaType.APPLICATION_OCTET_STREAM_VALUE, file);
    }
}
