package org.placard.amendments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.AmendmentsOrdered;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The President sets in what order the amendments to a draft are voted on. */
@Service
public class OrderingAmendments {

    /** What the diagram of consideration offers. */
    static final String ACT = "order-amendments";

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Drafts drafts;
    private final VotingOrders orders;

    OrderingAmendments(Journal journal, Lifecycle lifecycle, Obstacles obstacles, Drafts drafts, VotingOrders orders) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.drafts = drafts;
        this.orders = orders;
    }

    /** @param order ids of all amendments before the Council, each once, the first to be voted on first */
    public void order(FileId file, List<String> order, String reason, Long expected) {
        drafts.get(file);
        Command command = Command.of(file, ACT)
                .with("order", order == null ? null : String.join(" ", order))
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(ACT, BusinessKey.of(file));
            lifecycle.refuseUnlessOffered(ACT, BusinessKey.of(file));
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
