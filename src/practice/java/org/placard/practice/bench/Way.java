package org.placard.practice.bench;

/** A way from somebody who has an event to a topic. Each event goes by its file and its number within it. */
interface Way extends AutoCloseable {

    String name();

    String topic();

    /**
     * Hands one event over.
     *
     * @return what the ticker said when it was handed over for good
     */
    long send(String file, long number);

    /** Hands over as many, as fast as this way can, and tells nobody when; the topic may be unreachable meanwhile. */
    void fill(String file, int events);

    @Override
    void close();
}
