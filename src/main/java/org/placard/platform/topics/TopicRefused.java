package org.placard.platform.topics;

/** The topic is not one that this node may use; the message says why and what to do. */
public final class TopicRefused extends RuntimeException {

    public TopicRefused(String message) {
        super(message);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
