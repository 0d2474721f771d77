package org.placard.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.texts.TextModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The texts of a file, as read and as they came. */
@Repository
public class Texts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Texts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The file as it came in. */
    public record Source(String name, byte[] bytes) {}

    /** All texts of the file, the latest first. */
    public List<TextVersion> of(FileId file) {
        return jdbc.sql("select version, symbol, document_date, source_name, received_at, received_from, issued_on,"
                        + " text::text from draft_version where file = ? order by version desc")
                .param(file.value())
                .query(this::version)
                .list();
    }

    public Source source(FileId file, int version) {
        return jdbc.sql("select source_name, source from draft_version where file = ? and version = ?")
                .params(file.value(), version)
                .query((row, index) -> new Source(row.getString("source_name"), row.getBytes("source")))
                .optional()
                .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "version"));
    }

    /** A text as it was issued: under its symbol, with what was confirmed of its masthead. */
    public TextModel issued(FileId file, int version) {
        return jdbc.sql("select symbol, document_date, distribution, original_language, text::text"
                        + " from draft_version where file = ? and version = ?")
                .params(file.value(), version)
                .query((row, index) -> issued(row))
                .optional()
                .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "version"));
    }

    private TextModel issued(ResultSet row) throws SQLException {
        TextModel read = json.readValue(row.getString("text"), TextModel.class);
        String symbol = row.getString("symbol");
        LocalDate date = row.getObject("document_date", LocalDate.class);
        return read.issuedAs(
                symbol == null ? read.symbol() : symbol,
                date == null ? read.date() : date,
                row.getString("distribution"),
                row.getString("original_language"));
    }

    private TextVersion version(ResultSet row, int index) throws SQLException {
        return new TextVersion(
                row.getInt("version"),
                row.getString("symbol"),
                row.getObject("document_date", LocalDate.class),
                row.getString("source_name"),
                Files.moment(row, "received_at"),
                row.getString("received_from"),
                row.getObject("issued_on", LocalDate.class),
                json.readValue(row.getString("text"), TextModel.class));
    }
}
