package org.placard.action;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The members whose rights the General Assembly has suspended: they keep their seat and do not vote. */
@Component
class SuspendedRights {

    private final VotingSettings settings;

    SuspendedRights(VotingSettings settings) {
        this.settings = settings;
    }

    Set<String> on(LocalDate day) {
        return settings.suspensions().stream()
                .filter(suspension -> suspension.lastsOn(day))
                .map(VotingSettings.Suspension::state)
                .collect(Collectors.toSet());
    }
}
