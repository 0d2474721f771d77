package org.placard.register.web;

import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.web.Attachments;
import org.placard.register.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a page shows or offers besides words: diagrams, and texts as they came in. */
@Controller
@PreAuthorize("isAuthenticated()")
class Downloads {

    private final Whereabouts whereabouts;
    private final Texts texts;

    Downloads(Whereabouts whereabouts, Texts texts) {
        this.whereabouts = whereabouts;
        this.texts = texts;
    }

    /** @param definition id of a deployed version of a process */
    @GetMapping("/diagrams/{definition}.bpmn")
    ResponseEntity<byte[]> diagram(@PathVariable String definition) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(whereabouts.diagram(definition));
    }

    @GetMapping("/files/{file}/texts/{version}")
    ResponseEntity<byte[]> text(@PathVariable String file, @PathVariable int version) {
        Texts.Source source = texts.source(new FileId(file), version);
        return Attachments.asSent(source.name(), source.bytes());
    }
}
