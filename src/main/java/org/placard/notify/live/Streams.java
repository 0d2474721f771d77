package org.placard.notify.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.placard.notify.OnEngineNodes;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/**
 * The open streams of this node and what they are told. One lock: what is read between a stream's looking back and its
 * joining would otherwise be told to nobody. No message is written while waiting for a reader.
 */
@Component
@OnEngineNodes
class Streams {

    private static final int RETRY_MILLIS = 2_000;

    private final LiveSettings settings;
    private final Memory memory;
    // Not under the lock: a stream that ends by itself leaves while it is locked, and would wait for who waits for it.
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private boolean reading;
    private boolean stopped;

    Streams(LiveSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.memory = new Memory(settings.memory());
        meters.gauge("placard.live.streams", this, Streams::count);
    }

    /** Where this node is; empty as long as it has not begun to read. */
    synchronized Optional<Position> position() {
        return reading ? Optional.of(memory.position()) : Optional.empty();
    }

    /** Tells the stream what it missed, or that it has to reload, and from now on everything. */
    synchronized void join(Stream stream, String since) {
        open.add(stream);
        if (stopped) {
            stream.end();
        }
        // Spread, so that not all come back at once after a restart.
        stream.send("retry: " + (RETRY_MILLIS + ThreadLocalRandom.current().nextInt(RETRY_MILLIS)) + "\n\n");
        if (since != null && reading) {
            Position.read(since)
                    .flatMap(place -> missed(stream.reader(), place))
                    .ifPresentOrElse(
                            // Without a place: whoever breaks off in between is told all of it once more.
                            missed -> missed.forEach(change -> stream.send(message("change", change.data()))),
                            () -> stream.send(placed("reload", "{}")));
        }
        stand(stream);
    }

    void leave(Stream stream) {
        open.remove(stream);
    }

    synchronized void begin(long[] offsets) {
        memory.begin(offsets);
        // What happened between the last reading and this one is not known.
        open.forEach(stream -> stream.send(placed("reload", "{}")));
        reading = true;
    }

    synchronized void grow(int partitions) {
        memory.grow(partitions);
    }

    synchronized void pass(int partition, long offset) {
        memory.pass(partition, offset);
    }

    synchronized void tell(Change change) {
        memory.add(change);
        String message = placed("change", change.data());
        open.forEach(stream -> tell(stream, change, message));
    }

    synchronized long next(int partition) {
        return memory.next(partition);
    }

    synchronized int partitions() {
        return memory.partitions();
    }

    /** Says to all that the stream is there, and ends those that are old enough. */
    synchronized void beat() {
        end(stream -> stream.age().compareTo(settings.longest()) > 0);
        open.forEach(this::stand);
    }

    synchronized void end(Predicate<Stream> those) {
        open.stream().filter(those).forEach(Stream::end);
    }

    /** Ends all streams, and lets no other in. */
    synchronized void stop() {
        stopped = true;
        end(stream -> true);
    }

    synchronized void restart() {
        stopped = false;
    }

    int count() {
        return open.size();
    }

    Duration heartbeat() {
        return settings.heartbeat();
    }

    /** Refuses a reader for whom there is no room. */
    synchronized void requireRoom(String person) {
        if (stopped || open.size() >= settings.inAll()) {
            throw new Refusal(LiveRule.TOO_MANY, "live");
        }
        long own = open.stream()
                .filter(stream -> stream.reader().person().equals(person))
                .count();
        if (own >= settings.perPerson()) {
            throw new Refusal(LiveRule.TOO_MANY_OF_YOURS, "live", settings.perPerson());
        }
    }

    // Fewer than a stream may be behind: it has not begun to write, and would be over before it did.
    private Optional<List<Change>> missed(Reader reader, Position place) {
        return memory.since(place, change -> reader.wants(change.file()), settings.behind() / 2);
    }

    private static void tell(Stream stream, Change change, String message) {
        if (stream.reader().wants(change.file())) {
            stream.send(message);
        }
    }

    // A comment would do against proxies; the place keeps a quiet stream from falling out of memory.
    private void stand(Stream stream) {
        stream.send(reading ? placed("place", "{}") : ": no news can be read yet\n\n");
    }

    private String placed(String event, String data) {
        return "id: " + memory.position().written() + "\n" + message(event, data);
    }

    private static String message(String event, String data) {
        return "event: " + event + "\ndata: " + data + "\n\n";
    }
}
