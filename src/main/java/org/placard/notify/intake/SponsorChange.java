package org.placard.notify.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.placard.journal.contract.CosponsorJoined;
import org.placard.journal.contract.CosponsorWithdrew;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftTabled;

/** What an event says about a State's sponsorship. */
public record SponsorChange(String state, boolean main, boolean sponsoring) {

    public SponsorChange {
        Objects.requireNonNull(state, "State");
    }

    public static List<SponsorChange> by(DomainEvent event) {
        if (event instanceof DraftTabled tabled) {
            return Stream.concat(Stream.of(tabled.tabledBy()), tabled.sponsors().stream())
                    .distinct()
                    .map(state -> new SponsorChange(state, state.equals(tabled.tabledBy()), true))
                    .toList();
        }
        if (event instanceof CosponsorJoined joined) {
            return List.of(new SponsorChange(joined.state(), "main".equals(joined.kind()), true));
        }
        if (event instanceof CosponsorWithdrew withdrew) {
            return List.of(new SponsorChange(withdrew.state(), false, false));
        }
        return List.of();
    }
}
