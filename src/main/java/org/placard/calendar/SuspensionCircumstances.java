package org.placard.calendar;

import java.util.Map;
import java.util.Optional;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells whether a session's last day is known: while it is suspended, its dates cannot change. */
@Component
class SuspensionCircumstances implements Circumstances {

    private final Sessions sessions;

    SuspensionCircumstances(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        if (!act.equals(SessionScheduling.SESSION_DATES_CHANGED.name())) {
            return Map.of();
        }
        boolean suspended = sessions.find(SessionId.of(key.file()))
                .filter(Session::suspended)
                .isPresent();
        return Map.of("suspension", suspended ? "open" : "none");
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return rule.equals(CalendarRule.SUSPENDED.id())
                ? Optional.of(new Refusal(CalendarRule.SUSPENDED, "session", SessionId.of(key.file())))
                : Optional.empty();
    }
}
