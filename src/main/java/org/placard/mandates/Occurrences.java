package org.placard.mandates;

import java.util.Optional;
import org.placard.drafts.OrderedObligation;

/**
 * At which sessions a recurring deliverable is due. "As of session 49" begins there; "until session 55" begins one interval
 * after the session that adopts, and session 55 is the last; a number of years counts from the first session. What a text
 * orders as of a session without saying how often comes back at the interval of {@link Recurrence#REGULAR}.
 */
final class Occurrences {

    private Occurrences() {}

    /**
     * @param first session at which it is due; null where none is named
     * @param recurrence null where it does not come back
     * @param last number of the last session; null where it has no end
     */
    record Course(String first, Recurrence recurrence, Integer last) {}

    /** @param adoptedAt the session of the Council that adopts the resolution */
    static Course of(OrderedObligation ordered, String adoptedAt) {
        boolean council = Obligation.COUNCIL.equals(ordered.body());
        Relation relation = Relation.of(ordered.relation());
        Optional<Recurrence> recurrence = recurrence(ordered, relation);
        Optional<Integer> named = number(ordered.session());
        if (recurrence.isEmpty() || named.isEmpty()) {
            return new Course(ordered.session(), null, null);
        }
        int every = recurrence.get().every(council);
        if (relation == Relation.UNTIL) {
            int first = number(adoptedAt)
                    .filter(session -> council)
                    .map(session -> Math.min(session + every, named.get()))
                    .orElse(named.get());
            return new Course(String.valueOf(first), recurrence.get(), named.get());
        }
        Integer last =
                ordered.years() == null ? null : named.get() + Recurrence.sessionsIn(ordered.years(), council) - 1;
        return new Course(ordered.session(), recurrence.get(), last);
    }

    /** The session of the next occurrence; empty where this one is the last, or the only one. */
    static Optional<String> after(Obligation one) {
        String at = one.council() ? one.session() == null ? null : one.session().value() : one.bodySession();
        if (one.recurrence() == null) {
            return Optional.empty();
        }
        return number(at)
                .map(session -> session + one.recurrence().every(one.council()))
                .filter(session -> one.lastSession() == null || session <= one.lastSession())
                .map(String::valueOf);
    }

    // A mandate's years are its term: it is renewed by a resolution, not by itself.
    private static Optional<Recurrence> recurrence(OrderedObligation ordered, Relation relation) {
        if (ordered.kind().startsWith("mandate-")) {
            return Optional.empty();
        }
        return Optional.ofNullable(Recurrence.of(ordered.recurrence()))
                .or(() -> relation == Relation.AS_OF ? Optional.of(Recurrence.REGULAR) : Optional.empty());
    }

    private static Optional<Integer> number(String session) {
        return session != null && session.matches("[1-9]\\d{0,3}")
                ? Optional.of(Integer.valueOf(session))
                : Optional.empty();
    }
}
