package org.placard.journal;

import java.util.List;
import javax.sql.DataSource;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies chains on any database that holds a journal, without the rest of Placard. */
public final class ChainProof {

    private final Trail trail;
    private final Verification verification;
    private final TransactionTemplate snapshot;

    public ChainProof(DataSource database) {
        trail = new Trail(JdbcClient.create(database));
        verification = new Verification(trail);
        snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public List<FileId> files() {
        return trail.files();
    }

    /** @throws org.placard.platform.Refusal if the file has no journal */
    public Verdict verify(FileId file) {
        return snapshot.execute(status -> verification.verify(file));
    }
}
