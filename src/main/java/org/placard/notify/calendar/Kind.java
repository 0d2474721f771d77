package org.placard.notify.calendar;

/** What an entry of a calendar is. */
enum Kind {
    /** Days on which the Council sits. */
    SESSION,
    /** A moment in a session after which something can no longer be done. */
    CUTOFF,
    /** The day on which the Council acts on a draft. */
    ACTION,
    /** A day by which something that a resolution orders has to be done. */
    DUE,
    /** A mandated meeting: by when it is to be held and, once it is planned, when and where. */
    MEETING
}
