package org.placard.action;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.placard.calendar.SessionId;
import org.placard.calendar.Sessions;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.OrderOfTheDaySet;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.Rule;
import org.springframework.stereotype.Service;

/** In which order the Council takes the drafts of a meeting. It stands in the journal of the session. */
@Service
public class OrderingTheDay {

    /** What the diagram of a session offers. */
    static final String ACT = "set-order-of-the-day";

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Sessions sessions;
    private final Drafts drafts;
    private final OrdersOfTheDay orders;

    OrderingTheDay(
            Journal journal,
            Lifecycle lifecycle,
            Obstacles obstacles,
            Sessions sessions,
            Drafts drafts,
            OrdersOfTheDay orders) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.sessions = sessions;
        this.drafts = drafts;
        this.orders = orders;
    }

    /**
     * @param order the files of all drafts of the meeting, the first one first
     * @param expected the last entry of the session's journal that the caller has seen; null for any
     * @throws Refusal if a draft of the meeting is missing, is there twice, or belongs elsewhere
     */
    public void order(String session, Actions.Slot slot, List<FileId> order, String reason, Long expected) {
        SessionId id = sessions.get(session).id();
        Command command = Command.of(id.file(), ACT)
                .because(reason)
                .expecting(expected)
                .with("on", slot.on())
                .with("meeting", slot.meeting())
                .with("order", order.stream().map(FileId::value).collect(Collectors.joining(" ")));
        journal.record(command, () -> {
            obstacles.refuse(ACT, BusinessKey.of(id.file()));
            lifecycle.refuseUnlessOffered(ACT, BusinessKey.of(id.file()));
            refuseOther(orders.scheduled(session, slot), slot, order);
            orders.set(slot.on(), slot.meeting(), order);
            journal.happened(
                    id.file(),
                    new OrderOfTheDaySet(
                            session,
                            slot.on(),
                            slot.meeting(),
                            order.stream().map(drafts::reference).toList()));
        });
    }

    private void refuseOther(List<FileId> scheduled, Actions.Slot slot, List<FileId> order) {
        if (scheduled.isEmpty()) {
            throw new Refusal(OrderRule.NOTHING_SCHEDULED, "meeting", slot.on(), slot.meeting());
        }
        Set<FileId> seen = new HashSet<>();
        refuseSome(OrderRule.ORDER_TWICE, order, file -> !seen.add(file));
        refuseSome(OrderRule.NOT_IN_THE_MEETING, order, file -> !scheduled.contains(file));
        refuseSome(OrderRule.ORDER_INCOMPLETE, scheduled, file -> !order.contains(file));
    }

    private void refuseSome(Rule rule, List<FileId> files, Predicate<FileId> which) {
        List<String> wrong = files.stream().filter(which).map(this::name).toList();
        if (!wrong.isEmpty()) {
            throw new Refusal(rule, "order", wrong);
        }
    }

    private String name(FileId file) {
        return drafts.find(file).map(draft -> draft.name()).orElse(file.value());
    }
}
