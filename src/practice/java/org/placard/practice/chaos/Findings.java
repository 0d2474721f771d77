package org.placard.practice.chaos;

import java.time.Duration;

/** What was found after a run; everything but the first three and the known repeats must be 0. */
final class Findings {

    long events;
    long notices;
    long messages;
    long forgotten;
    long lost;
    long outOfOrder;
    long gaps;
    long eventsTwice;
    long noticesMissing;
    long noticesTwice;
    long messagesMissing;
    long messagesTwice;
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
        long wrong = forgotten + lost + outOfOrder + gaps + eventsTwice;
        return wrong + noticesMissing + noticesTwice + messagesMissing + messagesTwice == 0;
    }

    @Override
    public String toString() {
        return ("forgotten %d, lost %d, out of order %d, gaps %d, events twice %d, notices missing %d, notices twice %d,"
                        + " messages missing %d, messages twice %d")
                .formatted(
                        forgotten,
                        lost,
                        outOfOrder,
                        gaps,
                        eventsTwice,
                        noticesMissing,
                        noticesTwice,
                        messagesMissing,
                        messagesTwice);
    }
}
