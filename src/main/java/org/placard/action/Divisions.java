package org.placard.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.placard.journal.contract.Tally;
import org.placard.platform.FileId;
import org.placard.texts.ParagraphKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Separate votes on paragraphs. */
@Repository
class Divisions {

    private final JdbcClient jdbc;

    Divisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlenaryRecord.Division> of(FileId file) {
        return jdbc.sql("select * from separate_vote where file = ? order by id")
                .param(file.value())
                .query((row, index) -> new PlenaryRecord.Division(
                        row.getLong("id"),
                        row.getString("requested_by"),
                        row.getTimestamp("requested_at").toInstant(),
                        row.getString("objected_by"),
                        Motions.tally(row),
                        parts(row.getLong("id"))))
                .list();
    }

    /** The latest one. */
    PlenaryRecord.Division latest(FileId file) {
        List<PlenaryRecord.Division> all = of(file);
        return all.get(all.size() - 1);
    }

    /** The next paragraph of the latest separate vote that has no vote yet. */
    Optional<PlenaryRecord.Part> next(FileId file) {
        return latest(file).parts().stream()
                .filter(part -> part.tally() == null)
                .findFirst();
    }

    void request(FileId file, String by, List<ParagraphName> paragraphs, Instant at) {
        long vote = jdbc.sql("insert into separate_vote (file, requested_by, requested_at) values (?, ?, ?)"
                        + " returning id")
                .params(file.value(), by, Timestamp.from(at))
                .query(Long.class)
                .single();
        for (int i = 0; i < paragraphs.size(); i++) {
            ParagraphName paragraph = paragraphs.get(i);
            jdbc.sql("insert into separate_vote_paragraph (vote, ordinal, part, number) values (?, ?, ?, ?)")
                    .params(vote, i + 1, paragraph.part().name(), paragraph.number())
                    .update();
        }
    }

    void objected(long vote, String by) {
        jdbc.sql("update separate_vote set objected_by = ? where id = ?")
                .params(by, vote)
                .update();
    }

    void voted(long vote, Tally tally) {
        jdbc.sql("update separate_vote set in_favour = ?, against = ?, abstentions = ? where id = ?")
                .params(tally.inFavour(), tally.against(), tally.abstentions(), vote)
                .update();
    }

    void voted(long vote, int ordinal, Tally tally) {
        jdbc.sql("update separate_vote_paragraph set in_favour = ?, against = ?, abstentions = ?"
                        + " where vote = ? and ordinal = ?")
                .params(tally.inFavour(), tally.against(), tally.abstentions(), vote, ordinal)
                .update();
    }

    void delete(long vote, int ordinal) {
        jdbc.sql("update separate_vote_paragraph set deleted = true where vote = ? and ordinal = ?")
                .params(vote, ordinal)
                .update();
    }

    private List<PlenaryRecord.Part> parts(long vote) {
        return jdbc.sql("select * from separate_vote_paragraph where vote = ? order by ordinal")
                .param(vote)
                .query(Divisions::part)
                .list();
    }

    private static PlenaryRecord.Part part(ResultSet row, int index) throws SQLException {
        ParagraphName name = new ParagraphName(ParagraphKind.valueOf(row.getString("part")), row.getInt("number"));
        return new PlenaryRecord.Part(
                row.getInt("ordinal"), name.toString(), Motions.tally(row), row.getBoolean("deleted"));
    }
}
