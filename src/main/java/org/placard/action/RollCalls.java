package org.placard.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.placard.lifecycle.BusinessKey;
import org.placard.states.State;
import org.placard.states.States;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The roll-calls, whatever was voted on. The key says what: the file for its draft, {@code <file>/<subject>} for a part
 * of it (an amendment, a paragraph, a motion).
 */
@Repository
public class RollCalls {

    private static final String THE_DRAFT = "";

    private final JdbcClient jdbc;
    private final States states;

    RollCalls(JdbcClient jdbc, States states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    /** The roll-call in the order in which members are called; empty where there is none. */
    public Optional<RollCall> of(BusinessKey what) {
        Map<String, Vote> votes = new LinkedHashMap<>();
        jdbc.sql("select state, vote from roll_call where file = ? and subject = ?")
                .params(what.file().value(), subject(what))
                .query(row -> {
                    votes.put(row.getString("state"), Vote.of(row.getString("vote")));
                });
        return votes.isEmpty() ? Optional.empty() : Optional.of(new RollCall(asCalled(votes), false));
    }

    private Map<String, Vote> asCalled(Map<String, Vote> votes) {
        Map<String, Vote> ordered = new LinkedHashMap<>();
        states.all().stream()
                .map(State::iso3)
                .filter(votes::containsKey)
                .forEach(state -> ordered.put(state, votes.get(state)));
        return ordered;
    }

    /** Keeps a roll-call that {@link CallingTheRoll} has found right. There is one for each thing that is voted on. */
    void keep(BusinessKey what, RollCall rollCall) {
        jdbc.sql("insert into roll_call (file, subject, state, vote)"
                        + " select ?, ?, state, vote from unnest(?, ?) as one (state, vote)")
                .params(what.file().value(), subject(what))
                .param(rollCall.votes().keySet().toArray(String[]::new))
                .param(rollCall.votes().values().stream().map(Vote::word).toArray(String[]::new))
                .update();
    }

    private static String subject(BusinessKey what) {
        return what.subject() == null ? THE_DRAFT : what.subject();
    }
}
