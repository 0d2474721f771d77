package org.placard.amendments;

import java.util.List;
import java.util.Optional;
import org.placard.amendments.AmendmentsSettings.DefaultOrder;
import org.placard.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In what order the amendments to drafts are voted on. */
@Repository
public class VotingOrders {

    private final JdbcClient jdbc;
    private final Amendments amendments;
    private final AmendmentsSettings settings;

    VotingOrders(JdbcClient jdbc, Amendments amendments, AmendmentsSettings settings) {
        this.jdbc = jdbc;
        this.amendments = amendments;
        this.settings = settings;
    }

    /** The amendments before the Council, the first to be voted on first. */
    public List<Amendment> of(FileId file) {
        List<Amendment> open =
                amendments.of(file).stream().filter(Amendment::beforeTheCouncil).toList();
        return VotingOrder.of(open, set(file), settings.defaultOrder());
    }

    /** The amendment that has to be decided right before this one; empty where it is the next. */
    Optional<Amendment> before(Amendment amendment) {
        List<Amendment> order = of(amendment.file());
        int place = order.stream().map(Amendment::id).toList().indexOf(amendment.id());
        return place > 0 ? Optional.of(order.get(place - 1)) : Optional.empty();
    }

    /** Whether the President set an order. */
    public boolean isSet(FileId file) {
        return !set(file).isEmpty();
    }

    /** Whether the furthest from the text comes first where the President set no order; else the lower symbol. */
    public boolean furthestFirst() {
        return settings.defaultOrder() == DefaultOrder.FURTHEST_FIRST;
    }

    void set(FileId file, List<String> order) {
        jdbc.sql("delete from amendment_order where file = ?")
                .param(file.value())
                .update();
        for (int i = 0; i < order.size(); i++) {
            jdbc.sql("insert into amendment_order (file, position, id) values (?, ?, ?)")
                    .params(file.value(), i + 1, order.get(i))
                    .update();
        }
    }

    private List<String> set(FileId file) {
        return jdbc.sql("select id from amendment_order where file = ? order by position")
                .param(file.value())
                .query(String.class)
                .list();
    }
}
