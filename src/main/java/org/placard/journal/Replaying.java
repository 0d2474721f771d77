package org.placard.journal;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.placard.journal.relay.Outbox;
import org.placard.journal.relay.Posting;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/**
 * Sends events again, under the same ids and numbers and marked as sent again, out of the journal, which it only reads. A
 * file's events stand in the outbox together: a command on the file waits until they do.
 */
@Component
public class Replaying {

    private static final int CHUNK = 200;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Replays replays;
    private final JournalledEvents journalled;
    private final TransactionTemplate transaction;
    private final int chunk;

    @Autowired
    Replaying(JdbcClient jdbc, Outbox outbox, PlatformTransactionManager transactions) {
        this(jdbc, outbox, transactions, CHUNK);
    }

    Replaying(JdbcClient jdbc, Outbox outbox, PlatformTransactionManager transactions, int chunk) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.replays = new Replays(jdbc);
        this.journalled = new JournalledEvents(jdbc, chunk);
        this.transaction = new TransactionTemplate(transactions);
        this.chunk = chunk;
    }

    /** On any database that holds a journal, without the rest of Placard. */
    public Replaying(DataSource database) {
        this(JdbcClient.create(database), new Outbox(database), new JdbcTransactionManager(database));
    }

    /**
     * Takes note of the wish; {@link #carryOut} does the work.
     *
     * @throws Refusal if there is no such file
     */
    public Replay ask(ReplayWish wish, String askedBy) {
        if (wish.file() != null && !known(wish.file())) {
            throw new Refusal(PlatformRule.UNKNOWN_FILE, "file", wish.file());
        }
        return replays.begin(wish, askedBy);
    }

    /** A file whose journal cannot be read is left out whole and named; the others go on. */
    public Replay carryOut(Replay replay, ReplayWish wish) {
        if (wish.file() != null) {
            send(wish.file(), wish, replay.id());
        } else {
            for (List<FileId> files = files(""); !files.isEmpty(); files = files(last(files))) {
                files.forEach(file -> send(file, wish, replay.id()));
            }
        }
        return replays.end(replay.id());
    }

    /**
     * Sends exactly these events again.
     *
     * @param missing their numbers, by file
     */
    public Replay carryOut(Map<FileId, BitSet> missing, String askedBy) {
        FileId only = missing.size() == 1 ? missing.keySet().iterator().next() : null;
        ReplayWish wish = new ReplayWish(only, 1, null);
        Replay replay = replays.begin(wish, askedBy);
        missing.forEach((file, numbers) ->
                send(file, wish, replay.id(), event -> numbers.get(Math.toIntExact(event.sequence()))));
        return replays.end(replay.id());
    }

    private void send(FileId file, ReplayWish wish, UUID replay) {
        send(file, wish, replay, every -> true);
    }

    private void send(FileId file, ReplayWish wish, UUID replay, Predicate<Posting> wanted) {
        try {
            if (transaction.execute(status -> post(file, wish, replay, wanted)) > 0) {
                outbox.announce(file.value());
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            replays.fault(replay, unreadable(file));
        }
    }

    /** The line by which a replay's fault names a file that it left out. */
    public static String unreadable(FileId file) {
        return "The journal of " + file + " cannot be read: nothing of it is sent again.";
    }

    // The head is locked as by a command: what is committed later comes after what is sent again.
    private long post(FileId file, ReplayWish wish, UUID replay, Predicate<Posting> wanted) {
        jdbc.sql("select file from journal_head where file = ? for update")
                .param(file.value())
                .query(String.class)
                .single();
        long events = 0;
        JournalledEvents.Chunk read = new JournalledEvents.Chunk(List.of(), 0, false);
        while (!read.last()) {
            read = journalled.of(file, read.next(), wish, replay);
            List<Posting> sent = read.events().stream().filter(wanted).toList();
            outbox.post(sent);
            events += sent.size();
        }
        if (events > 0) {
            replays.add(replay, events);
        }
        return events;
    }

    private boolean known(FileId file) {
        return jdbc.sql("select exists (select from journal_head where file = ?)")
                .param(file.value())
                .query(Boolean.class)
                .single();
    }

    private List<FileId> files(String after) {
        return jdbc.sql("select file from journal_head where file > ? order by file limit ?")
                .params(after, chunk)
                .query((row, index) -> new FileId(row.getString("file")))
                .list();
    }

    private static String last(List<FileId> files) {
        return files.get(files.size() - 1).value();
    }
}
