package org.placard.lifecycle;

/** An element where a token waits, or that catches what may come in the meantime. */
record Wait(For what, String element) {

    enum For {
        PERSON,
        MESSAGE,
        MOMENT,
        CALLED_PROCESS
    }
}
