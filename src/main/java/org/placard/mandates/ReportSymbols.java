package org.placard.mandates;

import java.util.Optional;
import java.util.UUID;
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

    /** @return false if another report bears it already */
    boolean add(UUID report, String symbol) {
        return jdbc.sql("insert into report_symbol (obligation, symbol) values (?, ?) on conflict (symbol) do nothing")
                        .params(report, symbol)
                        .update()
                == 1;
    }
}
