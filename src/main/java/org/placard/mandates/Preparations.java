package org.placard.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was prepared for mandated meetings besides their slots, and the summaries of those that were held. */
@Repository
class Preparations {

    private final JdbcClient jdbc;

    Preparations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID meeting, String reference, LocalDate on) {
        jdbc.sql("insert into concept_note (obligation, reference, filed_on) values (?, ?, ?)"
                        + " on conflict (obligation) do update set reference = excluded.reference,"
                        + " filed_on = excluded.filed_on")
                .params(meeting, reference, on)
                .update();
    }

    /** Names the panel; the one before gives way. */
    void panel(UUID meeting, List<Mandate.Panellist> panel) {
        jdbc.sql("delete from panellist where obligation = ?").param(meeting).update();
        for (int place = 0; place < panel.size(); place++) {
            Mandate.Panellist one = panel.get(place);
            jdbc.sql("insert into panellist (obligation, ordinal, name, state, moderator) values (?, ?, ?, ?, ?)")
                    .params(meeting, place + 1, one.name(), one.state(), one.moderator())
                    .update();
        }
    }

    void services(UUID meeting, Mandate.Services services) {
        jdbc.sql("insert into meeting_services (obligation, languages, captioning, sign_language) values (?, ?, ?, ?)"
                        + " on conflict (obligation) do update set languages = excluded.languages,"
                        + " captioning = excluded.captioning, sign_language = excluded.sign_language")
                .params(meeting, String.join(" ", services.languages()))
                .params(services.captioning(), services.signLanguage())
                .update();
    }

    void summary(UUID meeting, String reference) {
        jdbc.sql("insert into meeting_summary (obligation, reference) values (?, ?)")
                .params(meeting, reference)
                .update();
    }

    Mandate.Preparation of(UUID meeting) {
        return new Mandate.Preparation(
                reference("concept_note", meeting),
                panel(meeting),
                services(meeting).orElse(null),
                reference("meeting_summary", meeting));
    }

    List<Mandate.Panellist> panel(UUID meeting) {
        return jdbc.sql("select * from panellist where obligation = ? order by ordinal")
                .param(meeting)
                .query((row, index) -> new Mandate.Panellist(
                        row.getString("name"), row.getString("state"), row.getBoolean("moderator")))
                .list();
    }

    private Optional<Mandate.Services> services(UUID meeting) {
        return jdbc.sql("select * from meeting_services where obligation = ?")
                .param(meeting)
                .query(Preparations::services)
                .optional();
    }

    private String reference(String table, UUID meeting) {
        return jdbc.sql("select reference from " + table + " where obligation = ?")
                .param(meeting)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static Mandate.Services services(ResultSet row, int index) throws SQLException {
        return new Mandate.Services(
                List.of(row.getString("languages").split(" ")),
                row.getBoolean("captioning"),
                row.getBoolean("sign_language"));
    }
}
