package org.placard.notify;

import java.util.function.Supplier;

/** A record that no later attempt can read: it goes aside with this reason. */
public final class Poison extends RuntimeException {

    public Poison(String reason) {
        super(reason);
    }

    public Poison(String reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
    }

    /** For work that depends on the event alone: what fails once, fails always. */
    public static <T> T unless(Supplier<T> work) {
        try {
            return work.get();
        } catch (Poison e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Poison("the event makes no sense (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
