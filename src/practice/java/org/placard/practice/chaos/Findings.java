package org.placard.practice.chaos;

import java.time.Duration;

/** What was found after a run; everything but the first two and the known repeats must be 0. */
final class Findings {

    long events;
    long notices;
    long forgotten;
    long lost;
    long outOfOrder;
    long gaps;
    long eventsTwice;
    long noticesMissing;
    long noticesTwice;
    long knownRepeats;
    /** The longest that one event took from its commit to the topic's reader, one notice to the mail server. */
    Duration slowestEvent = Duration.ZERO;

    Duration slowestNotice = Duration.ZERO;

    void event(Duration took) {
        slowestEvent = took.compareTo(slowestEvent) > 0 ? took : slowestEvent;
    }

    void notice(Duration took) {
        slowestNotice = took.compareTo(slowestNotice) > 0 ? took : slowestNotice;
    }

    boolean clean() {
        return forgotten + lost + outOfOrder + gaps + eventsTwice + noticesMissing + noticesTwice == 0;
    }

    @Override
    public String toString() {
        return "forgotten %d, lost %d, out of order %d, gaps %d, events twice %d, notices missing %d, notices twice %d"
                .formatted(forgotten, lost, outOfOrder, gaps, eventsTwice, noticesMissing, noticesTwice);
    }
}
