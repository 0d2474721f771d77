package org.placard.drafts;

import org.placard.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The series of symbols of a session. The row of a series stays locked until the transaction that took a number ends: a
 * number is given once, and one that was rolled back is given again, so there are no gaps.
 */
@Repository
public class Symbols {

    private static final String TAKE = """
            insert into symbol_series (session, series, next) values (?, ?, ?)
            on conflict (session, series) do update set next = symbol_series.next + 1
            returning next - 1""";

    private final JdbcClient jdbc;
    private final DraftsSettings settings;

    Symbols(JdbcClient jdbc, DraftsSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The next symbol for a draft, A/HRC/43/L.31: drafts and amendments share the series. */
    public String nextDraft(String session) {
        return "A/HRC/" + session + "/L." + take(session, "L", 1);
    }

    /** The next symbol for an adopted text: A/HRC/RES/43/21, A/HRC/DEC/43/101, A/HRC/PRST/43/1. */
    public String nextAdopted(DraftKind kind, String session) {
        int first = kind == DraftKind.DECISION ? settings.firstDecision() : 1;
        return "A/HRC/" + kind.series() + "/" + session + "/" + take(session, kind.series(), first);
    }

    /** The next number that Placard gives in a series, where earlier ones were given elsewhere; it never goes back. */
    public void begin(String session, String series, int first) {
        jdbc.sql("insert into symbol_series (session, series, next) values (?, ?, ?) on conflict (session, series)"
                        + " do update set next = greatest(symbol_series.next, excluded.next)")
                .params(session, series, first)
                .update();
    }

    /**
     * Checks a symbol that somebody expects the draft to get.
     *
     * @throws Refusal if it is taken or not the next one
     */
    void refuseUnlessNext(String session, String wanted) {
        String next = "A/HRC/" + session + "/L."
                + jdbc.sql("select next from symbol_series where session = ? and series = 'L'")
                        .params(session)
                        .query(Integer.class)
                        .optional()
                        .orElse(1);
        if (taken(wanted)) {
            throw new Refusal(DraftRule.SYMBOL_TAKEN, "symbol", wanted, next);
        }
        if (!next.equals(wanted)) {
            throw new Refusal(DraftRule.SYMBOL_NOT_NEXT, "symbol", wanted, next);
        }
    }

    private boolean taken(String symbol) {
        return jdbc.sql("select exists (select from draft_version where symbol = ?)")
                .param(symbol)
                .query(Boolean.class)
                .single();
    }

    private int take(String session, String series, int first) {
        return jdbc.sql(TAKE)
                .params(session, series, first + 1)
                .query(Integer.class)
                .single();
    }
}
