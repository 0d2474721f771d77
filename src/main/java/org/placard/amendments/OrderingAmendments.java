package org.placard.amendments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.AmendmentsOrdered;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The President sets in what order the amendments to a draft are voted on. */
@Service
public class OrderingAmendments {

    private final Journal journal;
    private final Drafts drafts;
    private final VotingOrders orders;

    OrderingAmendments(Journal journal, Drafts drafts, VotingOrders orders) {
        this.journal = journal;
        this.drafts = drafts;
        this.orders = orders;
    }

    /** @param order ids of all amendments before the Council, each once, the first to be voted on first */
    public void order(FileId file, List<String> order, String reason, Long expected) {
        drafts.get(file);
        Command command = Command.of(file, "order-amendments")
                .with("order", order == null ? null : String.join(" ", order))
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            refuseUnlessAll(order, orders.of(file));
            orders.set(file, order);
            List<String> symbols =
                    orders.of(file).stream().map(Amendment::symbol).toList();
            journal.happened(file, new AmendmentsOrdered(drafts.reference(file), symbols));
        });
    }

    private static void refuseUnlessAll(List<String> order, List<Amendment> open) {
        Set<String> wanted = open.stream().map(Amendment::id).collect(Collectors.toSet());
        if (order == null || order.isEmpty() || order.size() != wanted.size() || !new HashSet<>(order).equals(wanted)) {
            throw new Refusal(
                    AmendmentRule.NOT_ALL_OF_THEM,
                    "order",
                    open.stream().map(Amendment::symbol).collect(Collectors.joining(", ")));
        }
    }
}
