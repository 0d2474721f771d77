package org.placard.register.web;

import java.util.List;
import org.placard.drafts.Draft;
import org.placard.drafts.Drafts;
import org.placard.lifecycle.Course;
import org.placard.lifecycle.OpenStep;
import org.placard.lifecycle.TimerDue;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A file for programs: what it is, where its tokens are, what it waits for, which timers run. */
@RestController
@PreAuthorize("isAuthenticated()")
class FileApi {

    private final Drafts drafts;
    private final Whereabouts whereabouts;

    FileApi(Drafts drafts, Whereabouts whereabouts) {
        this.drafts = drafts;
        this.whereabouts = whereabouts;
    }

    @GetMapping("/api/files/{file}")
    Draft draft(@PathVariable String file) {
        return drafts.get(new FileId(file));
    }

    @GetMapping("/api/files/{file}/courses")
    List<Course> courses(@PathVariable String file) {
        return whereabouts.courses(known(file));
    }

    @GetMapping("/api/files/{file}/steps")
    List<OpenStep> steps(@PathVariable String file) {
        return whereabouts.openSteps(known(file));
    }

    @GetMapping("/api/files/{file}/timers")
    List<TimerDue> timers(@PathVariable String file) {
        return whereabouts.timers(known(file));
    }

    private FileId known(String file) {
        return drafts.get(new FileId(file)).file();
    }
}
