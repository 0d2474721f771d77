package org.placard.mandates;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The symbols under which mandated reports were issued. */
@Repository
class ReportSymbols {

    private final JdbcClient jdbc;

    ReportSymbols(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(UUID report) {
        return jdbc.sql("select symbol from report_symbol where obligation = ?")
                .param(report)
                .query(String.class)
                .optional();
    }

    /** @return false if another report bears it already: nothing more can be done in this transaction then */
    boolean bear(UUID report, String symbol) {
        try {
            jdbc.sql("insert into report_symbol (obligation, symbol) values (?, ?)"
                            + " on conflict (obligation) do update set symbol = excluded.symbol")
                    .params(report, symbol)
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
