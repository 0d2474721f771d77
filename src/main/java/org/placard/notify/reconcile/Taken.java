package org.placard.notify.reconcile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.placard.notify.Envelope;
import org.placard.notify.Poison;
import org.placard.notify.intake.EventReader;
import org.placard.notify.intake.SetAside;
import org.placard.notify.ledger.Events;
import org.placard.platform.reconcile.Difference;
import org.placard.platform.reconcile.Findings;
import org.placard.platform.reconcile.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds records of the topic that a channel is past against what the channel wrote down of them. */
final class Taken {

    /** @param envelope null for what no channel can read: that must stand aside */
    private record Read(ConsumerRecord<String, byte[]> message, Envelope envelope) {

        String file() {
            return envelope == null ? message.key() : envelope.file();
        }
    }

    private final JdbcClient database;
    private final EventReader reader = new EventReader();
    private final SetAside aside;
    private final Events events;
    private final Scope scope;
    private final Findings findings;

    Taken(JdbcClient database, Clock clock, Scope scope, Findings findings) {
        this.database = database;
        this.aside = new SetAside(database, clock);
        this.events = new Events(database);
        this.scope = scope;
        this.findings = findings;
    }

    /** @param past for each group, whether it is past a record */
    void compare(
            List<ConsumerRecord<String, byte[]>> messages,
            Set<String> groups,
            Function<String, java.util.function.Predicate<ConsumerRecord<?, ?>>> past) {
        List<Read> all = messages.stream()
                .map(this::read)
                .filter(one -> scope.covers(one.file()))
                .toList();
        for (String group : groups) {
            List<Read> passed = all.stream()
                    .filter(one -> past.apply(group).test(one.message()))
                    .toList();
            findings.compared("passed by " + group, passed.size());
            notTaken(group, passed).forEach(one -> missed(group, one));
        }
        if (scope.repair()) {
            keepAgain(all.stream().filter(one -> one.envelope() != null).toList());
        }
    }

    private Read read(ConsumerRecord<String, byte[]> message) {
        try {
            return new Read(message, reader.envelope(message));
        } catch (Poison unreadable) {
            return new Read(message, null);
        }
    }

    private void missed(String group, Read one) {
        ConsumerRecord<String, byte[]> message = one.message();
        String place = "for %s, partition %d, offset %d".formatted(group, message.partition(), message.offset());
        Difference found = one.envelope() == null
                ? Difference.of(LedgerKind.NOT_TAKEN, one.file(), null, null, place)
                : Difference.of(
                        LedgerKind.NOT_TAKEN,
                        one.file(),
                        one.envelope().sequence(),
                        one.envelope().id(),
                        place);
        if (scope.repair()) {
            aside.askFor(group, message, "Reconciliation: the channel had passed it without taking it in");
        }
        findings.add(scope.repair() ? found.repair() : found);
    }

    private List<Read> notTaken(String group, List<Read> passed) {
        if (passed.isEmpty()) {
            return List.of();
        }
        return database
                .sql("""
                        select r.n from unnest(?::int[], ?::text[], ?::bigint[], ?::text[], ?::int[], ?::bigint[])
                            as r(n, file, sequence, event, partition, kafka_offset)
                        where not exists (select from notify_seen s where s.consumer = ? and s.file = r.file
                                and s.sequence >= r.sequence and not s.missing @> r.sequence)
                            and not exists (select from notify_order o
                                where o.event = r.event and 'placard.notify.' || o.channel = ?)
                            and not exists (select from notify_set_aside a where a.consumer = ? and a.topic = ?
                                and a.partition = r.partition and a.kafka_offset = r.kafka_offset)
                        order by r.n""")
                .param(numbers(passed.size()))
                .param(passed.stream().map(Read::file).toArray(String[]::new))
                .param(passed.stream()
                        .map(one ->
                                one.envelope() == null ? null : one.envelope().sequence())
                        .toArray(Long[]::new))
                .param(passed.stream()
                        .map(one ->
                                one.envelope() == null ? null : one.envelope().id())
                        .toArray(String[]::new))
                .param(passed.stream().map(one -> one.message().partition()).toArray(Integer[]::new))
                .param(passed.stream().map(one -> one.message().offset()).toArray(Long[]::new))
                .params(group, group, group, passed.get(0).message().topic())
                .query(Integer.class)
                .list()
                .stream()
                .map(passed::get)
                .toList();
    }

    private static Integer[] numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            numbers.add(n);
        }
        return numbers.toArray(Integer[]::new);
    }

    private void keepAgain(List<Read> read) {
        Set<String> gone = Set.copyOf(database.sql("select distinct o.event from notify_order o where o.event = any(?)"
                        + " and not exists (select from notify_event e where e.event = o.event)")
                .param(read.stream().map(one -> one.envelope().id()).toArray(String[]::new))
                .query(String.class)
                .list());
        read.stream()
                .map(Read::envelope)
                .filter(event -> gone.contains(event.id()))
                .forEach(event -> {
                    events.keep(event);
                    findings.add(Difference.of(LedgerKind.EVENT_GONE, event.file(), event.sequence(), event.id(), "")
                            .repair());
                });
    }
}
