package org.placard.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.relay.RelaySignal;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to change a file: a command runs in one transaction that holds the file's head row, and ends as one
 * hash-chained entry with its events and the engine's steps. If the command is refused, nothing is left of it.
 */
@Component
public class Journal {

    private static final int ATTEMPTS = 3;

    private final Entries entries;
    private final JournalTime time;
    private final RelaySignal signal;
    private final TransactionTemplate transaction;

    Journal(Entries entries, JournalTime time, RelaySignal signal, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.time = time;
        this.signal = signal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs the work as this command. Inside a running command on the same file the work joins that command's entry; on
     * another file it opens an entry of its own in the same transaction.
     *
     * @throws Refusal if the file has changed since the entry that the command expects, or if the work refuses
     */
    public <T> T record(Command command, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return recordInTransaction(command, work);
        }
        return recordAnew(command, work);
    }

    public void record(Command command, Runnable work) {
        record(command, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs one work as many commands, each on a file of its own, inside a running command: the files are held in the order
     * of their names, and get one entry each. A file that has an open entry keeps it.
     *
     * @throws Refusal as {@link #record(Command, Supplier)}
     */
    public void recordTogether(Collection<Command> commands, Runnable work) {
        Map<FileId, Command> fresh = new LinkedHashMap<>();
        commands.stream()
                .filter(command ->
                        OpenEntries.ofThisTransaction().of(command.file()).isEmpty())
                .forEach(command -> fresh.putIfAbsent(command.file(), command));
        Actor actor = Actors.current();
        entries.lock(fresh.keySet()).forEach(head -> open(fresh.get(head.file()), actor, head));
        work.run();
    }

    /**
     * Adds an event to the file's open entry. Where a timer brought the token here and no command is open, an entry in
     * the name of the system is.
     */
    public void happened(FileId file, DomainEvent event) {
        entryFor(file).happened(event);
    }

    /** Adds a value to the file's open entry, beside those that the command came with: what showed while it ran. */
    public void noted(FileId file, String key, Object value) {
        entryFor(file).noted(key, value);
    }

    /** Adds a step of the engine to the file's open entry. */
    public void step(FileId file, EngineStep step) {
        entryFor(file).step(step);
    }

    /** The moment of the open command, by the database's clock: the one that rules about time go by. */
    public Instant now() {
        return OpenEntries.ofThisTransaction().latest().map(OpenEntry::at).orElseGet(time::now);
    }

    /** Why the open command on this file is given, in the actor's words; null where no reason was given. */
    public String reason(FileId file) {
        return entryFor(file).command().reason();
    }

    // Commands on several files can meet in a deadlock, which PostgreSQL breaks by failing one of them; and a timer can
    // be
    // picked up while a command moves it. The command starts anew.
    private <T> T recordAnew(Command command, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> recordInTransaction(command, work));
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private <T> T recordInTransaction(Command command, Supplier<T> work) {
        open(command, Actors.current());
        return work.get();
    }

    private OpenEntry entryFor(FileId file) {
        return OpenEntries.ofThisTransaction()
                .of(file)
                .orElseGet(() ->
                        open(Command.of(file, "timer-due"), Actors.known() ? Actors.current() : Actor.system("timer")));
    }

    private OpenEntry open(Command command, Actor actor) {
        return OpenEntries.ofThisTransaction()
                .of(command.file())
                .orElseGet(() -> open(
                        command, actor, entries.lock(List.of(command.file())).get(0)));
    }

    private OpenEntry open(Command command, Actor actor, Head head) {
        refuseIfOutdated(command, head);
        OpenEntry entry = new OpenEntry(command, actor, head, time.at(head.clock()));
        OpenEntries.ofThisTransaction().add(entry, entries::append, signal::posted);
        return entry;
    }

    private void refuseIfOutdated(Command command, Head head) {
        if (command.expected() != null && command.expected() != head.entries()) {
            throw new Refusal(JournalRule.CHANGED_MEANWHILE, "If-Match", command.expected(), head.entries());
        }
    }
}
