package org.placard.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.SECRETARIAT;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.PlacardTest;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class VerificationTest extends PlacardTest {

    private static final int ENTRIES = 5;

    @Autowired
    private Journal journal;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final FileId file = FileId.create();

    @BeforeEach
    void write() {
        for (int i = 1; i <= ENTRIES; i++) {
            SymbolAssigned event = new SymbolAssigned(new DraftRef(file.value(), "L." + i, "A title"), "L." + i);
            Actors.as(
                    SECRETARIAT,
                    () -> journal.record(Command.of(file, "number-draft").because("why"), () -> {
                        journal.happened(file, event);
                        return null;
                    }));
        }
    }

    @Test
    void an_untouched_chain_is_whole() {
        assertThat(verification.verify(file)).isEqualTo(new Verdict(file, ENTRIES, null, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damage_is_found_and_its_entry_named(String damage, String sql, long broken) {
        damage(sql);

        Verdict verdict = verification.verify(file);

        assertThat(verdict.whole()).isFalse();
        assertThat(verdict.brokenEntry()).isEqualTo(broken);
    }

    static Stream<Arguments> damages() {
        String one = "update journal_entry set %s where file = ? and number = 3";
        return Stream.of(
                Arguments.of(
                        "one byte of the body", one.formatted("body = overlay(body placing 'X' from 40 for 1)"), 3),
                Arguments.of("another actor", one.formatted("actor = 'somebody'"), 3),
                Arguments.of("another role", one.formatted("role = 'AUDITOR'"), 3),
                Arguments.of("a State put in", one.formatted("state = 'CHN'"), 3),
                Arguments.of("another command", one.formatted("command = 'other'"), 3),
                Arguments.of("a reason taken out", one.formatted("reason = null"), 3),
                Arguments.of("another moment", one.formatted("at = at + interval '1 microsecond'"), 3),
                Arguments.of("another recording", one.formatted("recorded_at = recorded_at - interval '1 day'"), 3),
                Arguments.of("another hash", one.formatted("hash = decode(repeat('ab', 32), 'hex')"), 3),
                Arguments.of("another id", one.formatted("entry = gen_random_uuid()"), 3),
                Arguments.of("an entry taken out", "delete from journal_entry where file = ? and number = 3", 3),
                Arguments.of("the last entry cut off", "delete from journal_entry where file = ? and number = 5", 5),
                Arguments.of("a head that knows less", "update journal_head set entries = 4 where file = ?", 6));
    }

    // What somebody would do who has the rights of the database's owner.
    private void damage(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table journal_entry disable trigger journal_entry_append_only")
                    .update();
            jdbc.sql(sql).param(file.value()).update();
            jdbc.sql("alter table journal_entry enable trigger journal_entry_append_only")
                    .update();
        });
    }
}
