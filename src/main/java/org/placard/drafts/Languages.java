package org.placard.drafts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which languages documents are out, and since when. */
@Repository
public class Languages {

    private final JdbcClient jdbc;

    Languages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a language of a document is: its day of issue, null while it is edited or translated. */
    public record LanguageVersion(Language language, LocalDate issuedOn) {}

    /** The day of issue in each language in which that version is out. */
    public Map<Language, LocalDate> issued(FileId file, int version) {
        Map<Language, LocalDate> issued = new EnumMap<>(Language.class);
        jdbc.sql("select language, issued_on from document_language where file = ? and version = ?")
                .params(file.value(), version)
                .query(row -> {
                    issued.put(Language.of(row.getString("language")), row.getObject("issued_on", LocalDate.class));
                });
        return issued;
    }

    void issue(FileId file, int version, Language language, LocalDate on) {
        jdbc.sql("insert into document_language (file, version, language, issued_on) values (?, ?, ?, ?)")
                .params(file.value(), version, language.code(), on)
                .update();
    }
}
