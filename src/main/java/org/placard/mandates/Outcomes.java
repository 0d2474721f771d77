package org.placard.mandates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How obligations ended other than by delivery: superseded by another resolution, a mandate renewed or let to end. What is
 * kept once stays; whether it may be told again is for the diagrams to say.
 */
@Repository
class Outcomes {

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void supersede(UUID obligation, String by, Instant at) {
        jdbc.sql("insert into obligation_superseded (obligation, by_text, at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(obligation, by, Timestamp.from(at))
                .update();
    }

    Optional<String> supersededBy(UUID obligation) {
        return jdbc.sql("select by_text from obligation_superseded where obligation = ?")
                .param(obligation)
                .query(String.class)
                .optional();
    }

    /** @param resolution that renews it; null where it ends, or where it is not known */
    void decide(UUID mandate, boolean renewed, String resolution) {
        jdbc.sql("insert into mandate_decision (obligation, renewed, resolution) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(mandate, renewed, resolution)
                .update();
    }

    Optional<String> renewedBy(UUID mandate) {
        return jdbc.sql("select resolution from mandate_decision where obligation = ? and resolution is not null")
                .param(mandate)
                .query(String.class)
                .optional();
    }

    Optional<Boolean> renewed(UUID mandate) {
        return jdbc.sql("select renewed from mandate_decision where obligation = ?")
                .param(mandate)
                .query(Boolean.class)
                .optional();
    }
}
