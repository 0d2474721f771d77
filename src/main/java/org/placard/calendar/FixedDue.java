package org.placard.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A date that stands, whatever sessions do. Its text form is ISO 8601's, {@code 2021-12-20}. */
public record FixedDue(LocalDate day) implements Due {

    public FixedDue {
        Objects.requireNonNull(day);
    }

    static Optional<FixedDue> find(String text) {
        try {
            return Optional.of(new FixedDue(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<SessionId> dependsOn() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> on(Session session) {
        return Optional.of(day);
    }

    @Override
    public Resolved resolve(Session session) {
        return new Resolved(Optional.of(day), false);
    }

    @Override
    public Resolved resolve(Function<SessionId, Optional<Session>> calendar) {
        return new Resolved(Optional.of(day), false);
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
