package org.placard.platform.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The reconciliations that were made. */
@Repository
public class Reconciliations {

    private static final int SHOWN = 50;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;

    public Reconciliations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last fifty, the newest first. */
    public List<Reconciliation> latest() {
        return jdbc.sql("select * from reconciliation order by id desc limit ?")
                .param(SHOWN)
                .query(Reconciliations::row)
                .list();
    }

    /** The last of each comparison that looked at all files and came to an end. */
    public List<Reconciliation> lastOfAll() {
        return jdbc.sql("select distinct on (comparison) * from reconciliation"
                        + " where file is null and ended_at is not null and fault is null order by comparison, id desc")
                .query(Reconciliations::row)
                .list();
    }

    /** When this comparison was last begun for all files, whatever came of it. */
    Optional<Instant> lastBegun(String comparison) {
        return jdbc.sql("select max(started_at) from reconciliation where comparison = ? and file is null")
                .param(comparison)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    long begin(String comparison, Scope scope, String askedBy, Instant now) {
        return jdbc.sql("insert into reconciliation (comparison, asked_by, file, repair, started_at)"
                        + " values (?, ?, ?, ?, ?) returning id")
                .params(
                        comparison,
                        askedBy,
                        scope.file() == null ? null : scope.file().value(),
                        scope.repair())
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void end(long id, Findings findings, Instant now) {
        jdbc.sql("update reconciliation set ended_at = ?, compared = ?::jsonb, counts = ?::jsonb,"
                        + " differences = ?::jsonb where id = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .params(
                        JSON.writeValueAsString(findings.compared()),
                        JSON.writeValueAsString(findings.counts()),
                        JSON.writeValueAsString(findings.differences()),
                        id)
                .update();
    }

    void fail(long id, String fault, Instant now) {
        jdbc.sql("update reconciliation set ended_at = ?, fault = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), fault, id)
                .update();
    }

    private static Reconciliation row(ResultSet row, int index) throws SQLException {
        return new Reconciliation(
                row.getLong("id"),
                row.getString("comparison"),
                row.getString("asked_by"),
                row.getString("file"),
                row.getBoolean("repair"),
                moment(row, "started_at"),
                moment(row, "ended_at"),
                JSON.readValue(orElse(row.getString("compared"), "{}"), new TypeReference<>() {}),
                JSON.readValue(orElse(row.getString("counts"), "[]"), new TypeReference<>() {}),
                JSON.readValue(orElse(row.getString("differences"), "[]"), new TypeReference<>() {}),
                row.getString("fault"));
    }

    private static String orElse(String json, String nothing) {
        return json == null ? nothing : json;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
