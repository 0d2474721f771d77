package org.placard.states;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is a member of the Council on which day. Terms are dated: members change in mid-year too. */
@Repository
public class Membership {

    /** Terms that began before 2017 or will begin after 2026 are not in the data: outside, members would be missing. */
    private static final LocalDate COMPLETE_FROM = LocalDate.of(2019, 1, 1);

    private static final LocalDate COMPLETE_TO = LocalDate.of(2026, 12, 31);

    private final JdbcClient jdbc;

    Membership(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether all members of that day are known. On other days {@link #isMember} can say no for a State that was one, so
     * nothing that is shown should rest on it.
     */
    public static boolean covers(LocalDate day) {
        return !day.isBefore(COMPLETE_FROM) && !day.isAfter(COMPLETE_TO);
    }

    /** @param iso3 ISO 3166-1 alpha-3 code */
    public boolean isMember(String iso3, LocalDate day) {
        return jdbc.sql("select exists (select from membership_term"
                        + " where iso3 = ? and ? between member_from and member_to)")
                .params(iso3, day)
                .query(Boolean.class)
                .single();
    }

    /** The codes of the members on that day. */
    public List<String> membersOn(LocalDate day) {
        return jdbc.sql("select iso3 from membership_term where ? between member_from and member_to order by iso3")
                .param(day)
                .query(String.class)
                .list();
    }
}
