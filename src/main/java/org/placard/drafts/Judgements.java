package org.placard.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.placard.drafts.Judgement.Verdict;
import org.placard.journal.Journal;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people said of the reader's proposals when they handed in a text. */
@Repository
public class Judgements {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Journal journal;

    Judgements(JdbcClient jdbc, JsonMapper json, Journal journal) {
        this.jdbc = jdbc;
        this.json = json;
        this.journal = journal;
    }

    /** A judgement and where it was given. */
    public record Given(FileId file, int version, String by, Instant at, Judgement judgement) {}

    void keep(FileId file, int version, List<Judgement> judgements) {
        judgements.forEach(
                one -> jdbc.sql("insert into judgement (file, version, ordinal, verdict, proposed, confirmed,"
                                + " words, context, confidence, judged_by, judged_at)"
                                + " values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)")
                        .params(
                                file.value(),
                                version,
                                one.ordinal(),
                                one.verdict().name().toLowerCase(Locale.ROOT))
                        .params(written(one.proposed()), written(one.confirmed()), one.words(), one.context())
                        .params(one.confidence(), Actors.current().name(), Timestamp.from(journal.now()))
                        .update());
    }

    /**
     * Those given after a moment, the oldest first.
     *
     * @param most how many at most; the next page begins after the moment of the last
     */
    public List<Given> after(Instant moment, int most) {
        return jdbc.sql("select * from (select * from judgement where judged_at > ? order by judged_at"
                        + " fetch first ? rows with ties) page order by judged_at, file, version, ordinal")
                .params(Timestamp.from(moment), most)
                .query(this::given)
                .list();
    }

    private Given given(ResultSet row, int index) throws SQLException {
        Judgement judgement = new Judgement(
                row.getInt("ordinal"),
                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                obligation(row.getString("proposed")),
                obligation(row.getString("confirmed")),
                row.getString("words"),
                row.getString("context"),
                row.getObject("confidence", Double.class));
        return new Given(
                new FileId(row.getString("file")),
                row.getInt("version"),
                row.getString("judged_by"),
                row.getTimestamp("judged_at").toInstant(),
                judgement);
    }

    private String written(OrderedObligation obligation) {
        return obligation == null ? null : json.writeValueAsString(obligation);
    }

    private OrderedObligation obligation(String written) {
        return written == null ? null : json.readValue(written, OrderedObligation.class);
    }
}
