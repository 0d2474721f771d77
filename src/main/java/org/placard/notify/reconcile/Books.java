package org.placard.notify.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.placard.platform.reconcile.Difference;
import org.placard.platform.reconcile.Findings;
import org.placard.platform.reconcile.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the ledger against what was written down when events were taken in, and against the attempts. Each question is one
 * statement, so that a system at work raises no false alarm.
 */
final class Books {

    private static final String OF_FILE = " and (:file::text is null or x.file = :file)";
    private static final String SAME = " a.event = x.event and a.channel = x.channel and a.recipient = x.recipient";

    private static final String DELIVERY_GONE = "select x.* from notify_order x"
            + " where not exists (select from notify_delivery a where" + SAME + ")" + OF_FILE;
    private static final String EVENT_GONE = "select distinct on (x.event) x.* from notify_order x"
            + " where not exists (select from notify_event e where e.event = x.event)" + OF_FILE;
    private static final String UNORDERED = "select x.* from notify_delivery x join notify_event e using (event)"
            + " where not exists (select from notify_order a where" + SAME + ")" + OF_FILE;
    private static final String SENT_UNTRIED = "select x.* from notify_delivery x"
            + " where x.state = 'sent' and not exists (select from notify_attempt a where" + SAME + ")" + OF_FILE;
    private static final String ABANDONED = "select x.* from notify_delivery x where x.state = 'claimed'"
            + " and x.claimed_until < clock_timestamp() - interval '10 minutes'" + OF_FILE;
    // An attempt does not know its file.
    private static final String ATTEMPT_ALONE = "select distinct x.event, x.channel, x.recipient, null as file,"
            + " null::bigint as sequence from notify_attempt x where :file::text is null"
            + " and not exists (select from notify_delivery a where" + SAME + ")"
            + " and not exists (select from notify_order a where" + SAME + ")";

    // Without an attempt nobody knows whether the message left, unless its time has not come yet.
    private static final String RESTORE = """
            insert into notify_delivery (event, channel, recipient, file, sequence, type, event_time, state, due_at, batch,
                last_error, because, token, attempts, repeats, sent_at)
            select o.event, o.channel, o.recipient, o.file, o.sequence, o.type, o.event_time,
                case when tried.sent_at is not null then 'sent'
                     when tried.outcome in ('refused', 'aside') then tried.outcome
                     when tried.outcome in ('waiting', 'away') then 'waiting'
                     when tried.number is null and o.state <> 'due' then o.state
                     when tried.number is null and o.due_at > :now then 'due'
                     else 'unsure' end,
                o.due_at, o.batch, coalesce(tried.error, o.last_error), o.because, o.token,
                coalesce(tried.number, 0), tried.repeats, tried.sent_at
            from notify_order o, lateral (
                select max(number) as number, count(*) filter (where repeat) as repeats,
                       max(ended_at) filter (where outcome = 'sent') as sent_at,
                       (array_agg(outcome order by number desc))[1] as outcome,
                       (array_agg(error order by number desc))[1] as error
                from notify_attempt a
                where a.event = o.event and a.channel = o.channel and a.recipient = o.recipient) tried
            where o.event = :event and o.channel = :channel and o.recipient = :recipient
            on conflict do nothing""";

    private final JdbcClient database;
    private final Clock clock;
    private final Scope scope;
    private final Findings findings;

    private record Row(String event, String channel, String recipient, String file, Long sequence) {}

    Books(JdbcClient database, Clock clock, Scope scope, Findings findings) {
        this.database = database;
        this.clock = clock;
        this.scope = scope;
        this.findings = findings;
    }

    void compare() {
        count("deliveries ordered", "notify_order");
        count("deliveries in the ledger", "notify_delivery");
        find(LedgerKind.EVENT_GONE, EVENT_GONE);
        find(LedgerKind.DELIVERY_GONE, DELIVERY_GONE);
        find(LedgerKind.UNORDERED, UNORDERED);
        find(LedgerKind.SENT_UNTRIED, SENT_UNTRIED);
        find(LedgerKind.ATTEMPT_ALONE, ATTEMPT_ALONE);
        find(LedgerKind.ABANDONED, ABANDONED);
    }

    private void count(String what, String table) {
        findings.compared(
                what,
                database.sql("select count(*) from " + table + " x where true" + OF_FILE)
                        .param("file", file())
                        .query(Long.class)
                        .single());
    }

    private void find(LedgerKind kind, String question) {
        database.sql(question).param("file", file()).query(Books::row).list().forEach(row -> found(kind, row));
    }

    private void found(LedgerKind kind, Row row) {
        String to = kind == LedgerKind.EVENT_GONE ? "" : row.channel() + " to " + row.recipient();
        Difference found = Difference.of(kind, row.file(), row.sequence(), row.event(), to);
        boolean repaired = scope.repair() && kind == LedgerKind.DELIVERY_GONE;
        if (repaired) {
            restore(row);
        }
        findings.add(repaired ? found.repair() : found);
    }

    private void restore(Row row) {
        database.sql(RESTORE)
                .param("event", row.event())
                .param("channel", row.channel())
                .param("recipient", row.recipient())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String file() {
        return scope.file() == null ? null : scope.file().value();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("event"),
                row.getString("channel"),
                row.getString("recipient"),
                row.getString("file"),
                row.getObject("sequence", Long.class));
    }
}
