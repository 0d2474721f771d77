package org.placard.states;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is a member of the Council on which day. Terms are dated: members change in mid-year too. */
@Repository
public class Membership {

    private final JdbcClient jdbc;

    Membership(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param iso3 ISO 3166-1 alpha-3 code */
    public boolean isMember(String iso3, LocalDate day) {
        return membersOn(day).contains(iso3);
    }

    /** The codes of the members on that day. */
    public List<String> membersOn(LocalDate day) {
        return jdbc.sql("select iso3 from membership_term where ? between member_from and member_to order by iso3")
                .param(day)
                .query(String.class)
                .list();
    }
}
