package org.placard.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DraftWithdrawn;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts and their facts. */
@Repository
public class Drafts {

    private static final String SELECT = """
            select d.file, d.session, d.agenda_item, d.title, d.printed_number, d.tabled_by, d.tabled_at, d.kind,
                   (select symbol from draft_version v where v.file = d.file and symbol is not null
                    order by version desc limit 1) as symbol,
                   (select max(version) from draft_version v where v.file = d.file) as last_version
              from draft d""";

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal if there is no draft of this file */
    public Draft get(FileId file) {
        return find(file).orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_FILE, "file", file));
    }

    public Optional<Draft> find(FileId file) {
        return jdbc.sql(SELECT + " where d.file = ?")
                .param(file.value())
                .query(Drafts::draft)
                .optional();
    }

    /** The draft as events name it: by its symbol, or by its printed number before it has one. */
    public DraftRef reference(FileId file) {
        Draft draft = get(file);
        return new DraftRef(file.value(), draft.name(), draft.title());
    }

    /** The drafts as events name them, many at once. */
    public Map<FileId, DraftRef> references(Collection<FileId> files) {
        return jdbc
                .sql(SELECT + " where d.file = any(?)")
                .param(files.stream().map(FileId::value).toArray(String[]::new))
                .query(Drafts::draft)
                .stream()
                .collect(Collectors.toMap(
                        Draft::file, draft -> new DraftRef(draft.file().value(), draft.name(), draft.title())));
    }

    /** What the text in force orders. */
    public List<OrderedObligation> ordered(FileId file) {
        return ordered(file, versionInForce(file));
    }

    List<OrderedObligation> ordered(FileId file, int version) {
        return jdbc.sql("select * from draft_obligation where file = ? and version = ? order by ordinal")
                .params(file.value(), version)
                .query(Drafts::obligation)
                .list();
    }

    /** Whether the text in force keeps the Council seized of the matter. */
    public boolean remainsSeized(FileId file) {
        return jdbc.sql("select remains_seized from draft_version where file = ? and version = ?")
                .params(file.value(), versionInForce(file))
                .query(Boolean.class)
                .single();
    }

    /** The date that the document in force bears. */
    public LocalDate documentDate(FileId file) {
        return jdbc.sql("select document_date from draft_version where file = ? and version = ?")
                .params(file.value(), versionInForce(file))
                .query(LocalDate.class)
                .single();
    }

    /** The drafts of a session. */
    public List<FileId> ofSession(String session) {
        return jdbc.sql("select file from draft where session = ? order by file")
                .param(session)
                .query((row, index) -> new FileId(row.getString("file")))
                .list();
    }

    /** The drafts that were announced for a session and are not tabled. */
    List<FileId> announcedFor(String session) {
        return jdbc.sql("select file from draft where session = ? and tabled_at is null order by file")
                .param(session)
                .query((row, index) -> new FileId(row.getString("file")))
                .list();
    }

    /** A file begins: its draft has no text yet, and is not tabled. */
    void begin(FileId file, DraftKind kind, String session, String agendaItem, String title, String mainSponsor) {
        jdbc.sql("insert into draft (file, kind, session, agenda_item, title, printed_number, tabled_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(file.value(), kind.word(), session, agendaItem, title, session + "/...", mainSponsor)
                .update();
    }

    void tabled(FileId file, DraftKind kind, Confirmation confirmed, Instant at) {
        jdbc.sql("update draft set kind = ?, agenda_item = ?, title = ?, printed_number = ?, tabled_at = ?"
                        + " where file = ?")
                .params(kind.word(), confirmed.agendaItem(), confirmed.title(), confirmed.printedNumber())
                .params(Timestamp.from(at), file.value())
                .update();
    }

    void rename(FileId file, String agendaItem, String title) {
        jdbc.sql("update draft set agenda_item = ?, title = ? where file = ?")
                .params(agendaItem, title, file.value())
                .update();
    }

    void withdrawn(FileId file, String by, Instant at, String reason) {
        jdbc.sql("insert into draft_withdrawal (file, withdrawn_by, withdrawn_at, reason) values (?, ?, ?, ?)")
                .params(file.value(), by, Timestamp.from(at), reason)
                .update();
    }

    DraftWithdrawn withdrawal(FileId file) {
        return jdbc.sql("select withdrawn_by, reason from draft_withdrawal where file = ?")
                .param(file.value())
                .query((row, index) ->
                        new DraftWithdrawn(reference(file), row.getString("withdrawn_by"), row.getString("reason")))
                .single();
    }

    /**
     * The last version that has a number or was made in the meeting; the last one at all before there is such a one; 0
     * while the draft is only announced.
     */
    public int versionInForce(FileId file) {
        return jdbc.sql(
                        "select coalesce(max(version) filter (where symbol is not null or spoken is not null), max(version), 0)"
                                + " from draft_version where file = ?")
                .param(file.value())
                .query(Integer.class)
                .single();
    }

    /** The last version that has a number; 0 before there is one. */
    public int lastNumbered(FileId file) {
        return jdbc.sql("select coalesce(max(version), 0) from draft_version where file = ? and symbol is not null")
                .param(file.value())
                .query(Integer.class)
                .single();
    }

    private static Draft draft(ResultSet row, int index) throws SQLException {
        return new Draft(
                new FileId(row.getString("file")),
                row.getString("session"),
                row.getString("agenda_item"),
                row.getString("title"),
                row.getString("printed_number"),
                row.getString("tabled_by"),
                tabledAt(row),
                row.getString("symbol"),
                row.getInt("last_version"),
                DraftKind.of(row.getString("kind")));
    }

    private static Instant tabledAt(ResultSet row) throws SQLException {
        Timestamp moment = row.getTimestamp("tabled_at");
        return moment == null ? null : moment.toInstant();
    }

    private static OrderedObligation obligation(ResultSet row, int index) throws SQLException {
        return new OrderedObligation(
                row.getInt("ordinal"),
                row.getInt("paragraph"),
                row.getString("kind"),
                row.getString("body"),
                row.getString("session"),
                row.getString("addressee"),
                row.getString("title"),
                row.getObject("minutes", Integer.class),
                row.getString("agenda_item"),
                row.getString("presided_by"),
                row.getObject("depends_on", Integer.class),
                row.getString("relation"),
                row.getString("recurrence"),
                row.getObject("years", Integer.class),
                null);
    }
}
