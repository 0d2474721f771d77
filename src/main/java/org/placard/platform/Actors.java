package org.placard.platform;

import java.util.concurrent.Callable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds out who acts in this thread. */
public final class Actors {

    private static final ThreadLocal<Actor> SYSTEM = new ThreadLocal<>();

    private Actors() {}

    /** The person signed in, or the part of the system that acts; refused where nobody is known. */
    public static Actor current() {
        Actor system = SYSTEM.get();
        if (system != null) {
            return system;
        }
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn person) {
            return person.actor();
        }
        throw new Refusal(PlatformRule.NOT_SIGNED_IN, "actor");
    }

    /** Whether {@link #current()} would name somebody. */
    public static boolean known() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return SYSTEM.get() != null || signedIn != null && signedIn.getPrincipal() instanceof SignedIn;
    }

    /** Runs work in the name of a part of the system: loaders, timers. */
    public static <T> T as(Actor actor, Callable<T> work) {
        Actor before = SYSTEM.get();
        SYSTEM.set(actor);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            restore(before);
        }
    }

    private static void restore(Actor before) {
        if (before == null) {
            SYSTEM.remove();
        } else {
            SYSTEM.set(before);
        }
    }
}
