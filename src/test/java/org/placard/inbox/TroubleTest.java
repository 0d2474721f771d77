package org.placard.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class TroubleTest {

    @Test
    void a_lock_passes_and_holds_up_nothing_else() {
        assertThat(Trouble.passes(new CannotAcquireLockException("deadlock"))).isTrue();
        assertThat(Trouble.passes(new IllegalStateException(new OptimisticLockingFailureException("met"))))
                .isTrue();
        assertThat(Trouble.away(new CannotAcquireLockException("deadlock"))).isFalse();
    }

    @Test
    void a_database_that_is_away_passes_and_holds_up_everything() {
        assertThat(Trouble.away(new CannotCreateTransactionException("no connection")))
                .isTrue();
        assertThat(Trouble.away(new IllegalStateException(new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(Trouble.passes(new IllegalStateException(new SQLException("shutdown", "57P01"))))
                .isTrue();
    }

    @Test
    void a_mistake_stays() {
        assertThat(Trouble.passes(new NullPointerException())).isFalse();
        assertThat(Trouble.passes(new DataIntegrityViolationException("twice", new SQLException("twice", "23505"))))
                .isFalse();
    }
}
