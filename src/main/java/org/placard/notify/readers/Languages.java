package org.placard.notify.readers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which language somebody reads. */
@Repository
public class Languages {

    private final JdbcClient database;

    Languages(JdbcClient database) {
        this.database = database;
    }

    /** What the reader chose, else what their contact says, else English. */
    public String of(String address) {
        return database.sql("""
                        select language from (
                            select 1 as rank, language, '' as party from notify_reader where address = :address
                            union all
                            select 2, language, party from notify_contact where address = :address) said
                        order by rank, party limit 1""")
                .param("address", address)
                .query(String.class)
                .optional()
                .orElse("en");
    }
}
