package org.placard.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.placard.action.Result;
import org.placard.journal.contract.AmendmentRef;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextEdit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The amendments to drafts and their facts. */
@Repository
public class Amendments {

    private static final String ROWS = """
            select a.*, t.symbol as text_symbol, v.on_day, v.manner, v.in_favour, v.against, v.abstentions,
                   e.how, e.ended_at, e.reason, e.version as made
              from amendment a
              join draft_version t on t.file = a.file and t.version = a.bound_to
              left join amendment_vote v on v.file = a.file and v.id = a.id
              left join amendment_end e on e.file = a.file and e.id = a.id
             where a.file = ?""";

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The amendments to the draft, in the order in which they were tabled. */
    public List<Amendment> of(FileId file) {
        return jdbc.sql(ROWS + " order by a.tabled_at, a.id")
                .param(file.value())
                .query(this::amendment)
                .list();
    }

    /** @throws Refusal if the file has no such amendment */
    public Amendment get(FileId file, String id) {
        return jdbc.sql(ROWS + " and a.id = ?")
                .params(file.value(), id)
                .query(this::amendment)
                .optional()
                .orElseThrow(() -> new Refusal(AmendmentRule.UNKNOWN_AMENDMENT, "amendment", id));
    }

    Amendment get(BusinessKey key) {
        return get(key.file(), key.subject());
    }

    /** The document that came with it, as it came. */
    public byte[] source(FileId file, String id) {
        return jdbc.sql("select source from amendment where file = ? and id = ? and source is not null")
                .params(file.value(), id)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "amendment"));
    }

    static AmendmentRef reference(Amendment amendment) {
        return new AmendmentRef(amendment.id(), amendment.symbol(), amendment.sponsors());
    }

    void add(BusinessKey key, List<String> sponsors, int boundTo, ProposedAmendment proposed, Instant at) {
        jdbc.sql("insert into amendment (file, id, tabled_by, tabled_at, bound_to, words, source_name, source)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(key.file().value(), key.subject(), sponsors.get(0), Timestamp.from(at), boundTo)
                .params(proposed.words(), proposed.sourceName(), proposed.source())
                .update();
        sponsors.forEach(state -> jdbc.sql("insert into amendment_sponsor (file, id, state) values (?, ?, ?)")
                .params(key.file().value(), key.subject(), state)
                .update());
    }

    void change(BusinessKey key, List<TextEdit> edits) {
        jdbc.sql("delete from amendment_change where file = ? and id = ?")
                .params(key.file().value(), key.subject())
                .update();
        for (int i = 0; i < edits.size(); i++) {
            TextEdit edit = edits.get(i);
            jdbc.sql("insert into amendment_change (file, id, ordinal, what, part, number, words)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(key.file().value(), key.subject(), i + 1, word(edit.what()), word(edit.part()))
                    .params(edit.number(), edit.text())
                    .update();
        }
    }

    void number(BusinessKey key, String symbol) {
        update("update amendment set symbol = ? where file = ? and id = ?", symbol, key);
    }

    void issued(BusinessKey key, LocalDate on) {
        update("update amendment set issued_on = ? where file = ? and id = ?", on, key);
    }

    void bind(BusinessKey key, int version) {
        update("update amendment set bound_to = ? where file = ? and id = ?", version, key);
    }

    void voted(BusinessKey key, LocalDate on, Result result) {
        Tally tally = result.tally();
        jdbc.sql("insert into amendment_vote (file, id, on_day, manner, in_favour, against, abstentions)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(key.file().value(), key.subject(), on, result.manner().word())
                .param(tally == null ? null : tally.inFavour())
                .param(tally == null ? null : tally.against())
                .param(tally == null ? null : tally.abstentions())
                .update();
    }

    void ended(BusinessKey key, String how, Instant at, String reason, Integer version) {
        jdbc.sql("insert into amendment_end (file, id, how, ended_at, reason, version) values (?, ?, ?, ?, ?, ?)")
                .params(key.file().value(), key.subject(), how, Timestamp.from(at), reason, version)
                .update();
    }

    private void update(String sql, Object value, BusinessKey key) {
        jdbc.sql(sql).params(value, key.file().value(), key.subject()).update();
    }

    private Amendment amendment(ResultSet row, int index) throws SQLException {
        FileId file = new FileId(row.getString("file"));
        String id = row.getString("id");
        return new Amendment(
                file,
                id,
                row.getString("symbol"),
                sponsors(file, id, row.getString("tabled_by")),
                row.getTimestamp("tabled_at").toInstant(),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("bound_to"),
                row.getString("text_symbol"),
                changes(file, id),
                row.getString("words"),
                row.getString("source_name"),
                vote(row),
                end(row));
    }

    private List<String> sponsors(FileId file, String id, String tabledBy) {
        return jdbc.sql("select state from amendment_sponsor where file = ? and id = ? order by state <> ?, state")
                .params(file.value(), id, tabledBy)
                .query(String.class)
                .list();
    }

    private List<TextEdit> changes(FileId file, String id) {
        return jdbc.sql("select what, part, number, words from amendment_change where file = ? and id = ?"
                        + " order by ordinal")
                .params(file.value(), id)
                .query((row, index) -> new TextEdit(
                        TextEdit.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                        ParagraphKind.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                        row.getInt("number"),
                        row.getString("words")))
                .list();
    }

    private static Amendment.Vote vote(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("on_day", LocalDate.class);
        Integer inFavour = row.getObject("in_favour", Integer.class);
        Tally tally = inFavour == null ? null : new Tally(inFavour, row.getInt("against"), row.getInt("abstentions"));
        return on == null ? null : new Amendment.Vote(on, row.getString("manner"), tally);
    }

    private static Amendment.End end(ResultSet row) throws SQLException {
        String how = row.getString("how");
        return how == null
                ? null
                : new Amendment.End(
                        how,
                        row.getTimestamp("ended_at").toInstant(),
                        row.getString("reason"),
                        row.getObject("made", Integer.class));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
