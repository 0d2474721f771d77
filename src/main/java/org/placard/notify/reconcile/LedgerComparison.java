package org.placard.notify.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.placard.platform.reconcile.Comparison;
import org.placard.platform.reconcile.Findings;
import org.placard.platform.reconcile.Kind;
import org.placard.platform.reconcile.NotCompared;
import org.placard.platform.reconcile.Scope;
import org.placard.platform.reconcile.Surroundings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the topic against the ledger. First the positions of the channels, then the topic up to there, then the tables:
 * what a channel is past, it had written down before. So a system at work raises no false alarm.
 */
@Component
public class LedgerComparison implements Comparison {

    private final JdbcClient database;
    private final KafkaProperties kafka;
    private final String topic;
    private final Duration longest;
    private final Clock clock;

    /** @param longest what reading the topic may take */
    public LedgerComparison(
            DataSource database,
            KafkaProperties kafka,
            @Value("${placard.events.topic:placard.events}") String topic,
            @Value("${placard.reconcile.longest:30m}") Duration longest,
            Clock clock) {
        this.database = JdbcClient.create(database);
        this.kafka = kafka;
        this.topic = topic;
        this.longest = longest;
        this.clock = clock;
    }

    /** Without a running Placard. */
    public static LedgerComparison in(Surroundings surroundings) {
        return new LedgerComparison(
                surroundings.database(),
                surroundings.settings("spring.kafka", KafkaProperties.class),
                surroundings.setting("placard.events.topic", "placard.events"),
                surroundings.longest(),
                Clock.systemUTC());
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String title() {
        return "Topic " + topic + " and the notifiers' ledger";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(LedgerKind.values());
    }

    @Override
    public Findings compare(Scope scope) {
        try {
            Findings findings = new Findings(kinds());
            topic(scope, findings);
            new Books(database, clock, scope, findings).compare();
            return findings;
        } catch (DataAccessException away) {
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

    private void topic(Scope scope, Findings findings) throws InterruptedException {
        Positions positions = new Positions(kafka, topic, longest);
        Map<String, Map<TopicPartition, Long>> committed = positions.of(groups());
        Map<TopicPartition, Long> furthest = new HashMap<>();
        committed.values().forEach(one -> one.forEach((partition, end) -> furthest.merge(partition, end, Math::max)));
        Taken taken = new Taken(database, clock, scope, findings);
        positions.read(
                furthest,
                messages -> taken.compare(
                        messages,
                        new TreeSet<>(committed.keySet()),
                        group -> message -> message.offset()
                                < committed
                                        .get(group)
                                        .getOrDefault(new TopicPartition(message.topic(), message.partition()), 0L)));
    }

    private Set<String> groups() {
        return Set.copyOf(database.sql("select consumer from notify_seen union select consumer from notify_set_aside")
                .query(String.class)
                .list());
    }
}
