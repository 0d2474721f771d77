package org.placard.notify.intake;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DueOn;
import org.placard.journal.contract.EventTypes;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.SessionDates;
import org.placard.notify.Envelope;
import org.placard.notify.Notice;
import org.placard.notify.Poison;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads CloudEvents from the topic. Whatever is not one of ours in form is {@link Poison}. */
@Component
public class EventReader {

    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION = Pattern.compile("\\.v\\d+$");
    private static final Set<Class<?>> REFERENCES =
            Set.of(DraftRef.class, ObligationRef.class, DueOn.class, SessionDates.class);
    private static final Set<String> KNOWN_NAMES =
            EventTypes.all().keySet().stream().map(EventReader::nameOf).collect(Collectors.toUnmodifiableSet());

    // The contract is add-only: fields that this version does not know, and fields that an older event lacks, are fine.
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** @throws Poison if it is none */
    public Envelope envelope(ConsumerRecord<String, byte[]> message) {
        CloudEvent event = cloudEvent(message);
        if (event.getTime() == null) {
            throw new Poison("the event has no time");
        }
        if (event.getData() == null) {
            throw new Poison("the event has no data");
        }
        return new Envelope(
                plain("id", event.getId()),
                plain("type", event.getType()),
                plain("subject", event.getSubject()),
                sequence(event),
                event.getTime().toInstant(),
                traceparent(event),
                event.getData().toBytes());
    }

    /** The event itself; empty when this version does not know its type, which the contract allows. */
    Optional<DomainEvent> open(Envelope envelope) {
        Optional<Class<? extends DomainEvent>> type = EventTypes.recordFor(envelope.type());
        if (type.isEmpty() && KNOWN_NAMES.contains(nameOf(envelope.type()))) {
            throw new Poison("unknown version of a known type: " + envelope.type());
        }
        return type.map(known -> whole(read(envelope, known)));
    }

    /** An event that was taken in once: what this version cannot open any more has no event. */
    public Notice notice(Envelope envelope) {
        try {
            return new Notice(envelope, open(envelope).orElse(null));
        } catch (Poison e) {
            return new Notice(envelope, null);
        }
    }

    private static String traceparent(CloudEvent event) {
        Object value = event.getExtension("traceparent");
        return value != null && PLAIN.matcher(value.toString()).matches() ? value.toString() : null;
    }

    private static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> message) {
        try {
            return KafkaMessageFactory.createReader(message).toEvent();
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
            throw new Poison("not a CloudEvent", e);
        }
    }

    private static String plain(String what, String value) {
        if (value == null || !PLAIN.matcher(value).matches()) {
            throw new Poison("the event's " + what + " is missing or not plain text");
        }
        return value;
    }

    private static long sequence(CloudEvent event) {
        try {
            long sequence = Long.parseLong(String.valueOf(event.getExtension("sequence")));
            if (sequence > 0) {
                return sequence;
            }
        } catch (NumberFormatException e) {
            throw new Poison("the event's sequence is not a number", e);
        }
        throw new Poison("the event's sequence is not positive");
    }

    private DomainEvent read(Envelope envelope, Class<? extends DomainEvent> type) {
        try {
            DomainEvent event = json.readValue(envelope.data(), type);
            if (event == null) {
                throw new Poison("the data are empty");
            }
            return event;
        } catch (JacksonException e) {
            throw new Poison("the data are not a " + envelope.type(), e);
        }
    }

    private static DomainEvent whole(DomainEvent event) {
        Arrays.stream(event.getClass().getRecordComponents())
                .filter(part -> REFERENCES.contains(part.getType()))
                .filter(part -> valueOf(part, event) == null)
                .findFirst()
                .ifPresent(part -> {
                    throw new Poison("the data lack “" + part.getName() + "”");
                });
        return event;
    }

    /** The draft that the event is about; empty for other events, and for null. */
    public static Optional<DraftRef> draftOf(DomainEvent event) {
        return event == null
                ? Optional.empty()
                : Arrays.stream(event.getClass().getRecordComponents())
                        .filter(part -> part.getType() == DraftRef.class)
                        .findFirst()
                        .map(part -> (DraftRef) valueOf(part, event));
    }

    public static Object valueOf(RecordComponent part, Object owner) {
        try {
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(String type) {
        return VERSION.matcher(type).replaceFirst("");
    }
}
