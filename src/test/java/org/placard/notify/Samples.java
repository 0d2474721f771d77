package org.placard.notify;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ReminderDue;

/** Events for the tests: the draft of DOMAIN.md, and made-up ones of every type. */
public final class Samples {

    public static final String FILE = "0a6f1c3e-6a53-4c43-9a0e-5a2a4ed3b6b1";
    public static final DraftRef DRAFT = new DraftRef(
            FILE, "A/HRC/43/L.31", "Promoting mutually beneficial cooperation in the field of human rights");
    public static final ObligationRef REPORT =
            new ObligationRef("o-9", 9, "report", "HRC/49", "High Commissioner", "technical assistance");
    public static final DueOn SUBMISSION = new DueOn("submission", LocalDate.of(2021, 12, 20), "HRC/49:opening-P10W");

    private Samples() {}

    public static ReminderDue reminder(String rung) {
        return new ReminderDue(DRAFT, REPORT, SUBMISSION, rung, Instant.parse("2021-10-25T07:00:00Z"), false);
    }

    /** Every part has a value. */
    public static DomainEvent whole(Class<? extends DomainEvent> type) {
        return (DomainEvent) make(type, true);
    }

    /** Parts that are not references are null, where the type lets them be. */
    public static DomainEvent sparse(Class<? extends DomainEvent> type) {
        return (DomainEvent) make(type, false);
    }

    private static Object make(Class<?> type, boolean whole) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(part -> value(part, whole))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent part, boolean whole) {
        Class<?> type = part.getType();
        if (type == int.class) {
            return 7;
        }
        if (type == Long.class) {
            return whole ? 7L : null;
        }
        if (type == boolean.class) {
            return whole;
        }
        if (type == List.class) {
            return List.of(element(part, whole));
        }
        if (type.isRecord()) {
            return part.getName().equals("tally") && !whole ? null : make(type, whole);
        }
        return whole ? simple(type, part.getName()) : null;
    }

    private static Object element(RecordComponent part, boolean whole) {
        Class<?> element = (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
        return element.isRecord() ? make(element, whole) : "CHN";
    }

    private static Object simple(Class<?> type, String name) {
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 6, 22);
        }
        if (type == Integer.class) {
            return 7;
        }
        if (type == Boolean.class) {
            return true;
        }
        return type == Instant.class ? Instant.parse("2020-06-22T08:00:00Z") : "some " + name;
    }
}
