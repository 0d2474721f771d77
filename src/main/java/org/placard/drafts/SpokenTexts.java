package org.placard.drafts;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.placard.journal.Journal;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.texts.EditedText;
import org.placard.texts.TextEdit;
import org.placard.texts.TextModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that were made in the meeting: a new version without a symbol, in force at once. What the version orders is taken
 * over, without what deleted paragraphs ordered.
 */
@Repository
public class SpokenTexts {

    /** How a text can come about in the meeting. */
    public enum How {
        ORALLY_REVISED("orally-revised"),
        PARAGRAPHS_DELETED("paragraphs-deleted"),
        AMENDED("amended");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /** As tables spell it. */
        public String word() {
            return word;
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Journal journal;
    private final Drafts drafts;

    SpokenTexts(JdbcClient jdbc, JsonMapper json, Journal journal, Drafts drafts) {
        this.jdbc = jdbc;
        this.json = json;
        this.journal = journal;
        this.drafts = drafts;
    }

    /** The text that the Council would act on now. */
    public TextModel inForce(FileId file) {
        return of(file, drafts.versionInForce(file));
    }

    /** The text of a version that there is. */
    public TextModel of(FileId file, int version) {
        return jdbc.sql("select text::text from draft_version where file = ? and version = ?")
                .params(file.value(), version)
                .query((row, index) -> json.readValue(row.getString(1), TextModel.class))
                .single();
    }

    /**
     * Makes the next version out of the text in force and says which that is.
     *
     * @param words what was said, kept as the source of the version
     */
    public int make(FileId file, How how, List<TextEdit> edits, String words) {
        int base = drafts.versionInForce(file);
        int next = drafts.get(file).lastVersion() + 1;
        EditedText edited = EditedText.of(inForce(file), edits);
        jdbc.sql("insert into draft_version (file, version, document_date, distribution, original_language,"
                        + " source_name, source, text, remains_seized, received_at, received_from, spoken)"
                        + " select file, ?, document_date, distribution, original_language, ?, ?, ?::jsonb,"
                        + " remains_seized and ?, ?, ?, ? from draft_version where file = ? and version = ?")
                .params(next, how.word() + ".txt", words.getBytes(StandardCharsets.UTF_8))
                .params(json.writeValueAsString(edited.text()), seized(edited.text(), edits))
                .params(Timestamp.from(journal.now()), Actors.current().name(), how.word())
                .params(file.value(), base)
                .update();
        order(file, base, next, edited.operativeNumbers());
        return next;
    }

    /** Whether a text made this way is part of the text in force. */
    public boolean madeBy(FileId file, How how) {
        return jdbc.sql(
                        "select exists (select from draft_version where file = ? and spoken = ? and version >"
                                + " (select coalesce(max(version), 0) from draft_version where file = ? and symbol is not null))")
                .params(file.value(), how.word(), file.value())
                .query(Boolean.class)
                .single();
    }

    private static boolean seized(TextModel text, List<TextEdit> edits) {
        return edits.isEmpty()
                || text.operative().stream()
                        .anyMatch(paragraph -> paragraph.text().contains("seized"));
    }

    private void order(FileId file, int base, int next, Map<Integer, Integer> numbers) {
        List<OrderedObligation> stay = drafts.ordered(file, base).stream()
                .filter(ordered -> numbers.containsKey(ordered.paragraph()))
                .toList();
        for (OrderedObligation ordered : stay) {
            boolean linked =
                    stay.stream().anyMatch(one -> Integer.valueOf(one.ordinal()).equals(ordered.dependsOn()));
            jdbc.sql("insert into draft_obligation select file, ?, ordinal, ?, kind, body, session, addressee, title,"
                            + " minutes, agenda_item, presided_by, case when ? then depends_on end"
                            + " from draft_obligation where file = ? and version = ? and ordinal = ?")
                    .params(next, numbers.get(ordered.paragraph()), linked)
                    .params(file.value(), base, ordered.ordinal())
                    .update();
        }
    }
}
