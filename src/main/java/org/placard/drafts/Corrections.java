package org.placard.drafts;

import java.time.LocalDate;
import java.util.List;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was issued about documents after them: corrigenda, and reissues for technical reasons. */
@Repository
public class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A corrigendum.
     *
     * @param language that it corrects; null where it corrects all
     * @param text what it says
     */
    public record Corrigendum(String symbol, Language language, String text, String reason, LocalDate on) {}

    /** @param symbol of the document now, with its asterisks */
    public record Reissue(String symbol, int number, String reason, LocalDate on) {}

    /** The corrigenda to all documents of a file, in the order of issue. */
    public List<Corrigendum> corrigenda(FileId file) {
        return jdbc.sql("select symbol, language, text, reason, issued_on from corrigendum where file = ?"
                        + " order by version, number")
                .param(file.value())
                .query((row, index) -> new Corrigendum(
                        row.getString("symbol"),
                        row.getString("language") == null ? null : Language.of(row.getString("language")),
                        row.getString("text"),
                        row.getString("reason"),
                        row.getObject("issued_on", LocalDate.class)))
                .list();
    }

    public List<Reissue> reissues(FileId file) {
        return jdbc.sql("select v.symbol, r.number, r.reason, r.reissued_on from reissue r join draft_version v"
                        + " on v.file = r.file and v.version = r.version where r.file = ? order by r.version, r.number")
                .param(file.value())
                .query((row, index) -> new Reissue(
                        row.getString("symbol"),
                        row.getInt("number"),
                        row.getString("reason"),
                        row.getObject("reissued_on", LocalDate.class)))
                .list();
    }

    /** Keeps a corrigendum and gives it the next symbol of its document. */
    void add(FileId file, Versions.Issued document, Language language, String text, String reason, LocalDate on) {
        int number = 1 + count("corrigendum", file, document.version());
        String symbol = document.plainSymbol() + "/Corr." + number;
        jdbc.sql("insert into corrigendum (symbol, file, version, number, language, text, reason, issued_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(symbol, file.value(), document.version(), number)
                .param(language == null ? null : language.code())
                .params(text, reason, on)
                .update();
    }

    void add(FileId file, Versions.Issued document, String reason, LocalDate on) {
        jdbc.sql("insert into reissue (file, version, number, reason, reissued_on) values (?, ?, ?, ?, ?)")
                .params(file.value(), document.version(), 1 + count("reissue", file, document.version()), reason, on)
                .update();
    }

    private int count(String table, FileId file, int version) {
        return jdbc.sql("select count(*) from " + table + " where file = ? and version = ?")
                .params(file.value(), version)
                .query(Integer.class)
                .single();
    }
}
