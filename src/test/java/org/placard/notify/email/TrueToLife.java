package org.placard.notify.email;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.placard.journal.contract.DomainEvent;

/** Events of every type whose coded values are such as occur; what people write is {@link #WRITTEN}. */
final class TrueToLife {

    static final String WRITTEN = "***";

    private static final String SYMBOL = "A/HRC/43/L.31";

    /** By record and part, else by part. */
    private static final Map<String, String> CODED = Map.ofEntries(
            Map.entry("DraftRef.name", SYMBOL),
            Map.entry("AmendmentRef.name", "A/HRC/43/L.32"),
            Map.entry("DueOn.name", "submission"),
            Map.entry("ObligationRef.kind", "report"),
            Map.entry("ObligationRef.session", "HRC/49"),
            Map.entry("addressee", "High Commissioner"),
            Map.entry("agendaItem", "3"),
            Map.entry("change", "extended"),
            Map.entry("cutoff", "cosponsorship"),
            Map.entry("group", "Group of African States"),
            Map.entry("how", "adopted"),
            Map.entry("language", "ru"),
            Map.entry("manner", "recorded-vote"),
            Map.entry("order", SYMBOL),
            Map.entry("paragraphs", "OP 5"),
            Map.entry("part", "concept-note"),
            Map.entry("resolution", "A/HRC/RES/43/21"),
            Map.entry("rung", "P4W"),
            Map.entry("session", "43"),
            Map.entry("symbol", SYMBOL),
            Map.entry("text", SYMBOL + "/Rev.1"),
            Map.entry("toSession", "46"),
            Map.entry("introducedBy", "CHN"),
            Map.entry("announcedBy", "President"),
            Map.entry("movedBy", "CHN"),
            Map.entry("requestedBy", "CHN"),
            Map.entry("sponsors", "PSE"),
            Map.entry("state", "CHN"),
            Map.entry("tabledBy", "CHN"),
            Map.entry("withdrawnBy", "CHN"));

    private static final Map<Class<?>, Object> SIMPLE = Map.of(
            int.class,
            7,
            Integer.class,
            7,
            Long.class,
            7L,
            boolean.class,
            true,
            Boolean.class,
            true,
            LocalDate.class,
            LocalDate.of(2020, 6, 22),
            Instant.class,
            Instant.parse("2020-06-22T08:00:00Z"));

    private TrueToLife() {}

    static DomainEvent event(Class<? extends DomainEvent> type) {
        return (DomainEvent) make(type);
    }

    private static Object make(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(parts).map(TrueToLife::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent part) {
        if (part.getType() == List.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
            return List.of(value(part, element), value(part, element));
        }
        return value(part, part.getType());
    }

    private static Object value(RecordComponent part, Class<?> type) {
        if (type.isRecord()) {
            return make(type);
        }
        if (type == String.class) {
            String full = part.getDeclaringRecord().getSimpleName() + "." + part.getName();
            return CODED.getOrDefault(full, CODED.getOrDefault(part.getName(), WRITTEN));
        }
        return SIMPLE.get(type);
    }
}
