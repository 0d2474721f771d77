package org.placard.notify.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.notify.OnEngineNodes;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The address to which an open page listens. */
@Controller
@OnEngineNodes
class Live {

    private final Streams streams;
    private final LiveSettings settings;

    Live(Streams streams, LiveSettings settings) {
        this.streams = streams;
        this.settings = settings;
    }

    /**
     * Server-sent events until the reader leaves: {@code change} with file, numbers of event and entry, and time; {@code reload} where what
     * happened since is not known; {@code place} every now and then. Everybody who is signed in may read every file.
     *
     * @param file those to be told of; all where none is named
     * @param from the place that a page carries
     * @param last the place that a browser brings along when it comes back; goes before the page's
     */
    @GetMapping("/live")
    @PreAuthorize("isAuthenticated()")
    void listen(
            @RequestParam(required = false) List<String> file,
            @RequestParam(required = false) String from,
            @RequestHeader(name = "Last-Event-ID", required = false) String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Reader reader = new Reader(Actors.current().name(), request.getSession().getId(), files(file));
        streams.requireRoom(reader.person());
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Proxies like nginx would gather the messages and pass them on late.
        response.setHeader("X-Accel-Buffering", "no");
        Stream stream = new Stream(reader, request.startAsync(), settings.behind(), streams::leave);
        stream.start();
        streams.join(stream, last == null || last.isBlank() ? from : last);
    }

    private Set<String> files(List<String> asked) {
        if (asked == null) {
            return Set.of();
        }
        if (asked.size() > settings.files()) {
            throw new Refusal(LiveRule.TOO_MANY_FILES, "file", settings.files());
        }
        return asked.stream().map(FileId::new).map(FileId::value).collect(Collectors.toUnmodifiableSet());
    }
}
