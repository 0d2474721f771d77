package org.placard.action;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions to defer drafts, and the session in which a draft is considered. */
@Repository
class Deferrals {

    private final JdbcClient jdbc;
    private final Drafts drafts;

    Deferrals(JdbcClient jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    List<PlenaryRecord.Deferral> of(FileId file) {
        return jdbc.sql("select decided_at, session, reason from deferral where file = ? order by id")
                .param(file.value())
                .query((row, index) -> new PlenaryRecord.Deferral(
                        row.getTimestamp("decided_at").toInstant(), row.getString("session"), row.getString("reason")))
                .list();
    }

    PlenaryRecord.Deferral latest(FileId file) {
        List<PlenaryRecord.Deferral> all = of(file);
        return all.get(all.size() - 1);
    }

    /** The session to which the draft was deferred last, or else the one in which it was tabled. */
    String session(FileId file) {
        return of(file).stream()
                .map(PlenaryRecord.Deferral::session)
                .filter(session -> session != null)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> drafts.get(file).session());
    }

    /** Whether a draft stands on the programme of work of that session: of the one that {@link #session} names. */
    boolean hasProgramme(String session) {
        return jdbc.sql("select exists (select from scheduled_action s join draft d on d.file = s.file"
                        + " where ? = coalesce((select f.session from deferral f where f.file = s.file"
                        + " and f.session is not null order by f.id desc limit 1), d.session))")
                .param(session)
                .query(Boolean.class)
                .single();
    }

    /** The files that were ever deferred to that session. */
    List<FileId> deferredTo(String session) {
        return jdbc.sql("select distinct file from deferral where session = ? order by file")
                .param(session)
                .query((row, index) -> new FileId(row.getString("file")))
                .list();
    }

    void add(FileId file, String session, String reason, Instant at) {
        jdbc.sql("insert into deferral (file, decided_at, session, reason) values (?, ?, ?, ?)")
                .params(file.value(), Timestamp.from(at), session, reason)
                .update();
    }
}
