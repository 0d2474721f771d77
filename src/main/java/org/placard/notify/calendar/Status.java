package org.placard.notify.calendar;

/** As RFC 5545 means it for events. */
enum Status {
    CONFIRMED,
    TENTATIVE,
    CANCELLED
}
