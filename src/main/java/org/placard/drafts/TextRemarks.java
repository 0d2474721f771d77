package org.placard.drafts;

import java.util.List;
import org.placard.journal.Journal;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the secretariat should look at when it checks a text that came in. Kept with the text; nothing of it refuses. */
@Repository
public class TextRemarks {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final TextCheck check;

    TextRemarks(JdbcClient jdbc, Journal journal, TextCheck check) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.check = check;
    }

    /**
     * @param about form, item, sponsors, length or language
     * @param detail a figure or a name; null where there is none
     */
    public record Remark(String about, String detail) {}

    /** Those on the latest text. */
    public List<Remark> of(FileId file) {
        return jdbc.sql("select remark, detail from text_remark where file = ? and version ="
                        + " (select max(version) from draft_version where file = ?) order by ordinal")
                .params(file.value(), file.value())
                .query((row, index) -> new Remark(row.getString("remark"), row.getString("detail")))
                .list();
    }

    void keep(FileId file, int version, ReadText text, Confirmation confirmed) {
        List<Remark> remarks = check.of(text, confirmed);
        for (int i = 0; i < remarks.size(); i++) {
            jdbc.sql("insert into text_remark (file, version, ordinal, remark, detail) values (?, ?, ?, ?, ?)")
                    .params(file.value(), version, i + 1, remarks.get(i).about())
                    .param(remarks.get(i).detail())
                    .update();
        }
        if (!remarks.isEmpty()) {
            List<String> words = remarks.stream().map(Remark::about).distinct().toList();
            journal.noted(file, "remarks", String.join(" ", words));
        }
    }
}
