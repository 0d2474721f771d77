package org.placard.journal.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.placard.journal.Replaying;
import org.placard.platform.FileId;
import org.placard.platform.reconcile.Comparison;
import org.placard.platform.reconcile.Difference;
import org.placard.platform.reconcile.Findings;
import org.placard.platform.reconcile.Kind;
import org.placard.platform.reconcile.NotCompared;
import org.placard.platform.reconcile.Scope;
import org.placard.platform.reconcile.Surroundings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Holds the journal against the outbox and the topic. First one snapshot of journal and outbox, then the topic to its end:
 * so a system at work raises no false alarm. What is lost is sent again from the journal, exactly that, as a replay.
 */
@Component
public class EventComparison implements Comparison {

    private final DataSource database;
    private final KafkaProperties kafka;
    private final String topic;
    private final Duration longest;
    private final Clock clock;

    /** @param longest what reading the topic may take */
    public EventComparison(
            DataSource database,
            KafkaProperties kafka,
            @Value("${placard.events.topic:placard.events}") String topic,
            @Value("${placard.reconcile.longest:30m}") Duration longest,
            Clock clock) {
        this.database = database;
        this.kafka = kafka;
        this.topic = topic;
        this.longest = longest;
        this.clock = clock;
    }

    /** Without a running Placard. */
    public static EventComparison in(Surroundings surroundings) {
        return new EventComparison(
                surroundings.database(),
                surroundings.settings("spring.kafka", KafkaProperties.class),
                surroundings.setting("placard.events.topic", "placard.events"),
                surroundings.longest(),
                Clock.systemUTC());
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String title() {
        return "Journal, outbox and topic " + topic;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(EventKind.values());
    }

    @Override
    public Findings compare(Scope scope) {
        try (TopicScan scan = new TopicScan(kafka, topic, longest)) {
            return compare(scope, scan);
        } catch (DataAccessException | TransactionException away) {
            throw new NotCompared(
                    "The database cannot be read: "
                            + away.getMostSpecificCause().getMessage(),
                    away);
        } catch (InterruptedException | InterruptException stopped) {
            Thread.currentThread().interrupt();
            throw new NotCompared("The comparison was stopped", stopped);
        } catch (KafkaException away) {
            throw new NotCompared("Kafka cannot be read: " + away.getMessage(), away);
        }
    }

    private Findings compare(Scope scope, TopicScan scan) throws InterruptedException {
        Findings findings = new Findings(kinds());
        Instant keptSince = keptSince(scan.retention());
        List<String> wanted = scope.file() == null ? null : List.of(scope.file().value());
        Map<String, FileEvents> journalled = new Snapshot(database, wanted, keptSince, findings).taken();
        findings.compared("files", journalled.size());
        findings.compared(
                "journalled",
                journalled.values().stream().mapToLong(FileEvents::size).sum());
        findings.compared("waiting in the outbox", 0);
        findings.compared("on the topic", 0);
        Arrivals arrivals = new Arrivals(journalled, findings);
        scan.read(message -> {
            if (scope.covers(message.key())) {
                arrivals.take(message);
            }
        });
        arrivals.end(files -> new Snapshot(database, files, keptSince, new Findings(List.of())).taken());
        lost(journalled, scope.repair(), findings);
        return findings;
    }

    private Instant keptSince(Duration retention) {
        return retention == null ? Instant.MIN : clock.instant().minus(retention);
    }

    private void lost(Map<String, FileEvents> journalled, boolean repair, Findings findings) {
        Map<FileId, BitSet> lost = new TreeMap<>();
        journalled.forEach((file, events) -> {
            BitSet missing = events.lost();
            if (!missing.isEmpty()) {
                lost.put(new FileId(file), missing);
            }
        });
        List<String> faults = repair && !lost.isEmpty() ? sendAgain(lost) : List.of();
        lost.forEach((file, missing) -> missing.stream().forEach(sequence -> {
            String id = journalled.get(file.value()).id(sequence).toString();
            Difference found = Difference.of(EventKind.LOST, file.value(), (long) sequence, id, "");
            findings.add(repair && !faults.contains(Replaying.unreadable(file)) ? found.repair() : found);
        }));
    }

    /** Returns a line for each file that could not be read. */
    private List<String> sendAgain(Map<FileId, BitSet> lost) {
        String fault = new Replaying(database).carryOut(lost, "reconciliation").fault();
        return fault == null ? List.of() : fault.lines().toList();
    }
}
