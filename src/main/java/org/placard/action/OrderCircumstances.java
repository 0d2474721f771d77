package org.placard.action;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.placard.calendar.SessionId;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells whether a session has drafts whose order can be set. */
@Component
class OrderCircumstances implements Circumstances {

    private final Deferrals deferrals;

    OrderCircumstances(Deferrals deferrals) {
        this.deferrals = deferrals;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        boolean empty = act.equals(OrderingTheDay.ACT) && !deferrals.hasProgramme(session(key));
        return empty ? Map.of("programme", "empty") : Map.of();
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return Arrays.stream(OrderRule.values())
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .map(one -> new Refusal(one, "session", session(key)));
    }

    private static String session(BusinessKey key) {
        return SessionId.of(key.file()).value();
    }
}
