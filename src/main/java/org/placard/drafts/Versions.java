package org.placard.drafts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.texts.TextModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The texts of drafts: every one that came in is kept. */
@Repository
class Versions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Versions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(FileId file, int version, ReadText text, Confirmation confirmed, Instant at) {
        refuseUnchanged(file, version - 1, text.source());
        jdbc.sql("insert into draft_version (file, version, document_date, distribution, original_language,"
                        + " source_name, source, text, remains_seized, received_at, received_from)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)")
                .params(file.value(), version, confirmed.documentDate(), confirmed.distribution())
                .params(confirmed.originalLanguage(), text.sourceName(), text.source())
                .param(json.writeValueAsString(text.reading().text()))
                .params(confirmed.remainsSeized(), Timestamp.from(at), text.readBy())
                .update();
        confirmed.obligations().forEach(obligation -> add(file, version, obligation));
    }

    /** Gives the latest version its symbol. */
    void number(FileId file, String symbol) {
        jdbc.sql("update draft_version set symbol = ? where file = ? and version ="
                        + " (select max(version) from draft_version where file = ?)")
                .params(symbol, file.value(), file.value())
                .update();
    }

    /** How many versions bear a symbol. */
    int numbered(FileId file) {
        return jdbc.sql("select count(*) from draft_version where file = ? and symbol is not null")
                .param(file.value())
                .query(Integer.class)
                .single();
    }

    /** The latest version that bears a symbol, whether it is out or not. */
    int latestNumbered(FileId file) {
        return jdbc.sql("select max(version) from draft_version where file = ? and symbol is not null")
                .param(file.value())
                .query(Integer.class)
                .single();
    }

    /** The version that bears the symbol, and its file. */
    record Numbered(FileId file, int version) {}

    Optional<Numbered> bearing(String symbol) {
        return jdbc.sql("select file, version from draft_version where symbol = ?")
                .param(symbol)
                .query((row, index) -> new Numbered(new FileId(row.getString("file")), row.getInt("version")))
                .optional();
    }

    String symbol(FileId file, int version) {
        return jdbc.sql("select symbol from draft_version where file = ? and version = ?")
                .params(file.value(), version)
                .query(String.class)
                .single();
    }

    /** The latest version that is out. */
    Optional<Issued> latestIssued(FileId file) {
        return jdbc.sql("select version, symbol from draft_version where file = ? and issued_on is not null"
                        + " order by version desc limit 1")
                .param(file.value())
                .query((row, index) -> new Issued(row.getInt("version"), row.getString("symbol")))
                .optional();
    }

    /** A document that is out, under its symbol as it stands. */
    record Issued(int version, String symbol) {

        /** The symbol without the asterisks of reissues. */
        String plainSymbol() {
            return plain(symbol);
        }
    }

    static String plain(String symbol) {
        return symbol.replaceFirst("\\*+$", "");
    }

    /** Gives the symbol of a reissued document its asterisk. */
    void reissue(FileId file, int version) {
        jdbc.sql("update draft_version set symbol = symbol || '*' where file = ? and version = ?")
                .params(file.value(), version)
                .update();
    }

    TextModel text(FileId file, int version) {
        return jdbc.sql("select text::text from draft_version where file = ? and version = ?")
                .params(file.value(), version)
                .query((row, index) -> json.readValue(row.getString(1), TextModel.class))
                .single();
    }

    void issued(FileId file, LocalDate on) {
        jdbc.sql("update draft_version set issued_on = ? where file = ? and issued_on is null and symbol is not null")
                .params(on, file.value())
                .update();
    }

    List<String> symbols(FileId file) {
        return jdbc.sql("select symbol from draft_version where file = ? and symbol is not null order by version")
                .param(file.value())
                .query(String.class)
                .list();
    }

    private void refuseUnchanged(FileId file, int previous, byte[] source) {
        jdbc.sql("select source from draft_version where file = ? and version = ?")
                .params(file.value(), previous)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .filter(before -> Arrays.equals(before, source))
                .ifPresent(same -> {
                    throw new Refusal(DraftRule.TEXT_UNCHANGED, "source");
                });
    }

    private void add(FileId file, int version, OrderedObligation ordered) {
        jdbc.sql("insert into draft_obligation (file, version, ordinal, paragraph, kind, body, session, addressee,"
                        + " title, minutes, agenda_item, presided_by, depends_on, relation, recurrence, years)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.value(), version, ordered.ordinal(), ordered.paragraph(), ordered.kind(), ordered.body())
                .params(ordered.session(), ordered.addressee(), ordered.title(), ordered.minutes())
                .params(ordered.agendaItem(), ordered.presidedBy(), ordered.dependsOn())
                .params(ordered.relation(), ordered.recurrence(), ordered.years())
                .update();
    }
}
