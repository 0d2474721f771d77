package org.placard.journal.relay;

/** The topic is not one that this node may write to; the message says why and what to do. */
final class TopicRefused extends RuntimeException {

    TopicRefused(String message) {
        super(message);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
