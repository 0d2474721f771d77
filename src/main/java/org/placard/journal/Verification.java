package org.placard.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/** Proves that a file's journal is as it was written, or names the first entry that is not. */
@Component
public class Verification {

    private final Trail trail;

    Verification(Trail trail) {
        this.trail = trail;
    }

    // One snapshot: an entry that is appended meanwhile must not look like a broken head.
    /** @throws Refusal if the file has no journal */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify(FileId file) {
        Head head = trail.head(file).orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_FILE, "file", file));
        return check(file, head, trail.rows(file));
    }

    static Verdict check(FileId file, Head head, List<Entry.Row> rows) {
        byte[] previous = new byte[Chain.HASH_BYTES];
        long events = 0;
        long number = 0;
        for (Entry.Row row : rows) {
            number++;
            Verdict.Fault fault = fault(row, number, previous, events);
            if (fault != null) {
                return new Verdict(file, number - 1, number, fault);
            }
            events += CanonicalJson.read(row.body(), Body.class).events().size();
            previous = row.hash();
        }
        boolean ends = head.entries() == number && head.events() == events && Arrays.equals(head.hash(), previous);
        return ends ? new Verdict(file, number, null, null) : new Verdict(file, number, number + 1, Verdict.Fault.HEAD);
    }

    private static Verdict.Fault fault(Entry.Row row, long number, byte[] previous, long events) {
        if (row.number() != number) {
            return Verdict.Fault.NUMBER;
        }
        if (!Arrays.equals(Chain.hash(previous, row.body()), row.hash())) {
            return Verdict.Fault.HASH;
        }
        return contradiction(row, events);
    }

    private static Verdict.Fault contradiction(Entry.Row row, long events) {
        try {
            Body body = CanonicalJson.read(row.body(), Body.class);
            if (!columns(body).equals(columns(row))) {
                return Verdict.Fault.COLUMNS;
            }
            return numbered(body.events(), events) ? null : Verdict.Fault.EVENTS;
        } catch (JacksonException e) {
            return Verdict.Fault.UNREADABLE;
        }
    }

    private static boolean numbered(List<Body.Event> events, long before) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).sequence() != before + i + 1) {
                return false;
            }
        }
        return true;
    }

    private static List<Object> columns(Body body) {
        return nullable(
                body.file(),
                body.number(),
                body.entry().toString(),
                body.at(),
                body.recordedAt(),
                body.actor().name(),
                body.actor().role().name(),
                body.actor().state(),
                body.command(),
                body.reason());
    }

    private static List<Object> columns(Entry.Row row) {
        return nullable(
                row.file(),
                row.number(),
                row.entry(),
                row.at(),
                row.recordedAt(),
                row.actor(),
                row.role(),
                row.state(),
                row.command(),
                row.reason());
    }

    private static List<Object> nullable(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Instant moment ? moment.toString() : Objects.toString(value, ""))
                .map(Object.class::cast)
                .toList();
    }
}
