package org.placard.inbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells trouble that passes from mistakes that stay. */
final class Trouble {

    private static final Set<Class<?>> AWAY = Set.of(
            NonTransientDataAccessResourceException.class,
            CannotCreateTransactionException.class,
            TransactionSystemException.class,
            RecoverableDataAccessException.class);

    // Connection lost, resources gone, operator's intervention (PostgreSQL's classes of errors).
    private static final Set<String> AWAY_STATES = Set.of("08", "53", "57", "58");

    private Trouble() {}

    /** Whether the same message can be taken later without anybody's doing. */
    static boolean passes(Throwable failure) {
        return away(failure) || causes(failure).anyMatch(TransientDataAccessException.class::isInstance);
    }

    /** Whether no message at all can be taken now. */
    static boolean away(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> AWAY.stream().anyMatch(type -> type.isInstance(cause))
                        || cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && AWAY_STATES.contains(sql.getSQLState().substring(0, 2)));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
