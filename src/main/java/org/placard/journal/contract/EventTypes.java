package org.placard.journal.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the event types on the wire, and back. */
public final class EventTypes {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Map<String, Class<? extends DomainEvent>> BY_TYPE = Arrays.stream(
                    DomainEvent.class.getPermittedSubclasses())
            .<Class<? extends DomainEvent>>map(type -> type.asSubclass(DomainEvent.class))
            .collect(Collectors.toUnmodifiableMap(EventTypes::typeOf, Function.identity()));

    private EventTypes() {}

    static String typeOf(Class<? extends DomainEvent> event) {
        return "org.placard." + nameOf(event) + ".v1";
    }

    /** The record for a type; empty for types that this version does not know. */
    public static Optional<Class<? extends DomainEvent>> recordFor(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** All types, name on the wire to record. */
    public static Map<String, Class<? extends DomainEvent>> all() {
        return BY_TYPE;
    }

    private static String nameOf(Class<?> event) {
        return WORD_START.matcher(event.getSimpleName()).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
    }
}
