package org.placard.drafts;

import java.util.List;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.texts.DocumentFormat;
import org.placard.texts.TextModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Each numbered text compared with the numbered text before it. */
@Repository
public class Comparisons {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Versions versions;

    Comparisons(JdbcClient jdbc, JsonMapper json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    /** @param against the version that the other one is compared with */
    public record Kept(int version, String symbol, int against, String againstSymbol, Comparison comparison) {}

    /** The versions that have a comparison, the latest first. */
    public List<Integer> versionsOf(FileId file) {
        return jdbc.sql("select version from text_comparison where file = ? order by version desc")
                .param(file.value())
                .query(Integer.class)
                .list();
    }

    /** @throws Refusal if that version was not compared */
    public Kept get(FileId file, int version) {
        return jdbc.sql("select c.version, n.symbol, c.against, o.symbol as against_symbol, c.comparison::text as text"
                        + " from text_comparison c join draft_version n on n.file = c.file and n.version = c.version"
                        + " join draft_version o on o.file = c.file and o.version = c.against"
                        + " where c.file = ? and c.version = ?")
                .params(file.value(), version)
                .query((row, index) -> new Kept(
                        row.getInt("version"),
                        row.getString("symbol"),
                        row.getInt("against"),
                        row.getString("against_symbol"),
                        json.readValue(row.getString("text"), Comparison.class)))
                .optional()
                .orElseThrow(() -> new Refusal(DraftRule.UNKNOWN_COMPARISON, "version", version));
    }

    /**
     * A comparison as a document.
     *
     * @throws Refusal if that version was not compared, or the form does not show what changed
     */
    public byte[] document(FileId file, int version, DocumentFormat format) {
        Kept kept = get(file, version);
        TextModel text = underSymbol(versions.text(file, version), kept.symbol());
        return format.compared(text, kept.againstSymbol(), kept.comparison().paragraphs())
                .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "extension"));
    }

    private static TextModel underSymbol(TextModel text, String symbol) {
        return text.issuedAs(symbol, text.date(), text.distribution(), text.originalLanguage());
    }

    void keep(FileId file, int version, int against) {
        Comparison comparison = Comparing.of(versions.text(file, against), versions.text(file, version));
        jdbc.sql("insert into text_comparison (file, version, against, comparison) values (?, ?, ?, ?::jsonb)")
                .params(file.value(), version, against, json.writeValueAsString(comparison))
                .update();
    }
}
