package org.placard.notify.live;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.placard.notify.OnEngineNodes;
import org.springframework.stereotype.Component;

/** Who logs out, or is logged out, is told nothing more. */
@Component
@OnEngineNodes
class Logouts implements HttpSessionListener {

    private final Streams streams;

    Logouts(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        String login = event.getSession().getId();
        streams.end(stream -> login.equals(stream.reader().login()));
    }
}
