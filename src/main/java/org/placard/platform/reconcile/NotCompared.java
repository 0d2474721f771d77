package org.placard.platform.reconcile;

/** Nothing is known about differences: database or broker could not be read. The message says which and why. */
public final class NotCompared extends RuntimeException {

    public NotCompared(String reason, Throwable cause) {
        super(reason, cause);
    }
}
