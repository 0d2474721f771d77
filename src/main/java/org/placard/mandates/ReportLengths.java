package org.placard.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long reports are, in words, and the waivers of the limit that were asked for. */
@Repository
class ReportLengths {

    private static final int LONGEST = 1_000_000;

    private final JdbcClient jdbc;

    ReportLengths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static void refuseImpossible(Integer words) {
        if (words != null && (words <= 0 || words > LONGEST)) {
            throw new Refusal(MandateRule.IMPOSSIBLE_WORDS, "words", words);
        }
    }

    /** @param words null where nobody counted: what is known stays */
    void note(UUID report, Integer words) {
        if (words != null) {
            jdbc.sql("insert into report_length (obligation, words) values (?, ?)"
                            + " on conflict (obligation) do update set words = excluded.words")
                    .params(report, words)
                    .update();
        }
    }

    Optional<Integer> words(UUID report) {
        return jdbc.sql("select words from report_length where obligation = ?")
                .param(report)
                .query(Integer.class)
                .optional();
    }

    /** The first one first. */
    List<Mandate.Waiver> waivers(UUID report) {
        return jdbc.sql("select * from word_limit_waiver where obligation = ? order by number")
                .param(report)
                .query(ReportLengths::waiver)
                .list();
    }

    void request(UUID report, int words, String reason, Instant at) {
        jdbc.sql("insert into word_limit_waiver (obligation, number, words, reason, requested_at)"
                        + " select ?, count(*) + 1, ?, ?, ? from word_limit_waiver where obligation = ?")
                .params(report, words, reason, Timestamp.from(at), report)
                .update();
    }

    /** Decides the one that waits. */
    void decide(UUID report, boolean granted, String by, Instant at) {
        jdbc.sql("update word_limit_waiver set granted = ?, decided_by = ?, decided_at = ?"
                        + " where obligation = ? and decided_at is null")
                .params(granted, by, Timestamp.from(at), report)
                .update();
    }

    private static Mandate.Waiver waiver(ResultSet row, int index) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new Mandate.Waiver(
                row.getInt("words"),
                row.getString("reason"),
                row.getTimestamp("requested_at").toInstant(),
                row.getObject("granted", Boolean.class),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant());
    }
}
