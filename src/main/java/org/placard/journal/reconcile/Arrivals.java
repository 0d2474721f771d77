package org.placard.journal.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.placard.platform.reconcile.Difference;
import org.placard.platform.reconcile.Findings;

/** Holds what is on the topic against what was journalled. */
final class Arrivals {

    /** @param id null, and the sequence 0, where it does not have the form of an event */
    private record Arrival(String file, long sequence, UUID id, byte[] fingerprint, boolean replay, String place) {}

    private final Map<String, FileEvents> journalled;
    private final Findings findings;
    private final List<Arrival> unknown = new ArrayList<>();

    Arrivals(Map<String, FileEvents> journalled, Findings findings) {
        this.journalled = journalled;
        this.findings = findings;
    }

    void take(ConsumerRecord<String, byte[]> message) {
        findings.compared("on the topic", 1);
        Arrival arrival = arrival(message);
        FileEvents file = journalled.get(arrival.file());
        // What was journalled after the snapshot is looked for at the end.
        if (file == null || arrival.sequence() > file.size()) {
            unknown.add(arrival);
        } else {
            compare(arrival, file);
        }
    }

    /** @param later what the journal holds by now of these files */
    void end(Function<Collection<String>, Map<String, FileEvents>> later) {
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, FileEvents> now =
                later.apply(unknown.stream().map(Arrival::file).collect(Collectors.toSet()));
        unknown.forEach(arrival -> compare(arrival, now.getOrDefault(arrival.file(), new FileEvents())));
    }

    private void compare(Arrival arrival, FileEvents file) {
        FileEvents.Match match = arrival.id() == null
                ? FileEvents.Match.UNKNOWN
                : file.match(arrival.sequence(), arrival.id(), arrival.fingerprint());
        if (match == FileEvents.Match.UNKNOWN) {
            add(EventKind.STRANGER, arrival);
            return;
        }
        if (match == FileEvents.Match.ALTERED) {
            add(EventKind.ALTERED, arrival);
        }
        file.arrives(arrival.sequence());
        if (!arrival.replay()) {
            order(arrival, file.first(arrival.sequence()));
        }
    }

    private void order(Arrival arrival, FileEvents.Arrival how) {
        switch (how) {
            case AGAIN -> add(EventKind.TWICE, arrival);
            case LATE -> add(EventKind.OUT_OF_ORDER, arrival);
            case IN_ORDER -> {}
        }
    }

    private void add(EventKind kind, Arrival arrival) {
        String id = arrival.id() == null ? null : arrival.id().toString();
        Long sequence = arrival.id() == null ? null : arrival.sequence();
        findings.add(Difference.of(kind, arrival.file(), sequence, id, arrival.place()));
    }

    private static Arrival arrival(ConsumerRecord<String, byte[]> message) {
        String file = String.valueOf(message.key());
        String place = "on the topic, partition %d, offset %d".formatted(message.partition(), message.offset());
        try {
            UUID id = UUID.fromString(header(message, "ce_id"));
            long sequence = Long.parseLong(header(message, "ce_sequence"));
            byte[] fingerprint =
                    Fingerprint.of(header(message, "ce_type"), header(message, "ce_entryhash"), message.value());
            boolean replay = !header(message, "ce_replay").isEmpty();
            boolean whole = sequence > 0 && file.equals(header(message, "ce_subject"));
            return new Arrival(file, sequence, whole ? id : null, fingerprint, replay, place);
        } catch (IllegalArgumentException noEvent) {
            return new Arrival(file, 0, null, null, false, place);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
