package org.placard.journal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placard.platform.FileId;
import org.placard.platform.Trace;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries that the running transaction will write, one per file that it touches. */
final class OpenEntries implements TransactionSynchronization {

    private static final OpenEntries NONE = new OpenEntries();

    private final Map<FileId, OpenEntry> entries = new LinkedHashMap<>();
    private Consumer<Collection<OpenEntry>> append;
    private Consumer<Collection<String>> afterwards;
    private OpenEntry latest;
    private Trace trace;

    /** Those of the thread's transaction; without a transaction there are none. */
    static OpenEntries ofThisTransaction() {
        OpenEntries bound = (OpenEntries) TransactionSynchronizationManager.getResource(OpenEntries.class);
        return bound == null ? NONE : bound;
    }

    Optional<OpenEntry> of(FileId file) {
        return Optional.ofNullable(entries.get(file));
    }

    Optional<OpenEntry> latest() {
        return Optional.ofNullable(latest);
    }

    void add(OpenEntry entry, Consumer<Collection<OpenEntry>> append, Consumer<Collection<String>> afterwards) {
        if (this == NONE) {
            bound(append, afterwards).put(entry);
        } else {
            put(entry);
        }
    }

    private void put(OpenEntry entry) {
        entries.put(entry.command().file(), entry);
        latest = entry;
    }

    private static OpenEntries bound(Consumer<Collection<OpenEntry>> append, Consumer<Collection<String>> afterwards) {
        OpenEntries fresh = new OpenEntries();
        fresh.append = append;
        fresh.afterwards = afterwards;
        fresh.trace = Trace.continued();
        TransactionSynchronizationManager.bindResource(OpenEntries.class, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        append.accept(entries.values());
    }

    @Override
    public void afterCommit() {
        List<String> told = entries.values().stream()
                .filter(entry -> !entry.events().isEmpty())
                .map(entry -> entry.command().file().value())
                .toList();
        afterwards.accept(told);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(OpenEntries.class);
        trace.close();
    }
}
