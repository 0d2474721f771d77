package org.placard.journal.reconcile;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.placard.journal.JournalledEvents;
import org.placard.journal.relay.Posting;
import org.placard.platform.reconcile.Difference;
import org.placard.platform.reconcile.Findings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/**
 * What journal and outbox hold at one moment. Whatever was journalled then and did not wait in the outbox had been sent:
 * the topic, read afterwards, must have it.
 */
final class Snapshot {

    private static final int AT_A_TIME = 200;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate oneMoment;
    private final String[] wanted;
    private final Instant keptSince;
    private final Findings findings;
    private final Map<String, FileEvents> files = new TreeMap<>();

    /**
     * @param wanted the files; null for all
     * @param keptSince the topic keeps only what happened later
     */
    Snapshot(DataSource database, Collection<String> wanted, Instant keptSince, Findings findings) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(AT_A_TIME);
        this.oneMoment = new TransactionTemplate(new JdbcTransactionManager(database));
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.wanted = wanted == null ? null : wanted.toArray(String[]::new);
        this.keptSince = keptSince;
        this.findings = findings;
    }

    /** By file. */
    Map<String, FileEvents> taken() {
        oneMoment.executeWithoutResult(status -> {
            read("select file, at, hash, body from journal_entry", "order by file, number", this::entry);
            read("select file, events from journal_head", "order by file", this::head);
            read("select file, sequence, event, type, hash, data from outbox", "order by id", this::waiting);
        });
        return files;
    }

    private void read(String select, String order, RowCallbackHandler each) {
        String where = " where ?::text[] is null or file = any(?::text[]) ";
        jdbc.query(select + where + order, each, wanted, wanted);
    }

    private void entry(ResultSet row) throws SQLException {
        String file = row.getString("file");
        try {
            List<Posting> events = JournalledEvents.in(
                    file,
                    row.getTimestamp("at").toInstant(),
                    HexFormat.of().formatHex(row.getBytes("hash")),
                    row.getString("body"),
                    null);
            events.forEach(this::event);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            findings.add(Difference.of(EventKind.JOURNAL, file, null, null, "an entry cannot be read"));
        }
    }

    private void event(Posting event) {
        FileEvents file = files.computeIfAbsent(event.file(), any -> new FileEvents());
        if (event.sequence() != file.size() + 1) {
            String detail = "it stands where number " + (file.size() + 1) + " should";
            findings.add(Difference.of(
                    EventKind.JOURNAL,
                    event.file(),
                    event.sequence(),
                    event.event().toString(),
                    detail));
            return;
        }
        file.add(event.event(), fingerprint(event.type(), event.hash(), event.data()));
        if (event.time().isBefore(keptSince)) {
            file.expires(event.sequence());
        }
    }

    private void head(ResultSet row) throws SQLException {
        FileEvents known = files.get(row.getString("file"));
        long entries = known == null ? 0 : known.size();
        if (row.getLong("events") != entries) {
            String detail = "its head says %d events, its entries have %d".formatted(row.getLong("events"), entries);
            findings.add(Difference.of(EventKind.JOURNAL, row.getString("file"), null, null, detail));
        }
    }

    private void waiting(ResultSet row) throws SQLException {
        String name = row.getString("file");
        long sequence = row.getLong("sequence");
        UUID id = row.getObject("event", UUID.class);
        findings.compared("waiting in the outbox", 1);
        FileEvents file = files.get(name);
        FileEvents.Match match = file == null
                ? FileEvents.Match.UNKNOWN
                : file.match(
                        sequence, id, fingerprint(row.getString("type"), row.getString("hash"), row.getString("data")));
        if (match == FileEvents.Match.SAME) {
            file.waits(sequence);
        } else {
            EventKind kind = match == FileEvents.Match.ALTERED ? EventKind.ALTERED : EventKind.STRANGER;
            findings.add(Difference.of(kind, name, sequence, id.toString(), "in the outbox"));
        }
    }

    private static byte[] fingerprint(String type, String hash, String data) {
        return Fingerprint.of(type, hash, data.getBytes(StandardCharsets.UTF_8));
    }
}
