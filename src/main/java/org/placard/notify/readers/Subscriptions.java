package org.placard.notify.readers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people want to be told of, and what not. */
@Repository
class Subscriptions {

    /** Somebody's wish that an event fulfils. */
    record Wish(String address, String reason) {}

    private final JdbcClient database;
    private final Clock clock;

    Subscriptions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Subscription> of(String address) {
        return database.sql("select id, kind, value from notify_subscription where address = ? order by kind, value")
                .param(address)
                .query((row, n) -> subscription(row))
                .list();
    }

    /** @param reasons {@code kind:value}, not empty */
    List<Wish> fulfilledBy(Collection<String> reasons) {
        return database.sql("select address, kind || ':' || value as reason from notify_subscription"
                        + " where (kind, value) in (select split_part(r, ':', 1), substring(r from position(':' in r) + 1)"
                        + " from unnest(string_to_array(:reasons, ' ')) r) order by address, reason")
                .param("reasons", String.join(" ", reasons))
                .query(Wish.class)
                .list();
    }

    void add(String address, Subscription.Kind kind, String value) {
        database.sql("insert into notify_subscription (address, kind, value, created_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(address, kind.code(), value, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether the address had it */
    boolean remove(String address, UUID id) {
        return database.sql("delete from notify_subscription where address = ? and id = ?")
                        .params(address, id)
                        .update()
                > 0;
    }

    void remove(String address, String reason) {
        database.sql("delete from notify_subscription where address = ? and kind || ':' || value = ?")
                .params(address, reason)
                .update();
    }

    /** The types of event that the address does not want to be told of for its role or State. */
    Set<String> mutedBy(String address) {
        return new TreeSet<>(database.sql("select type from notify_muted where address = ?")
                .param(address)
                .query(String.class)
                .list());
    }

    /** Those who do not want to be told of this type for their role or State. */
    Set<String> whoMuted(String type) {
        return database
                .sql("select address from notify_muted where type = ?")
                .param(type)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void mute(String address, String type) {
        database.sql("insert into notify_muted (address, type) values (?, ?) on conflict do nothing")
                .params(address, type)
                .update();
    }

    void unmute(String address, String type) {
        database.sql("delete from notify_muted where address = ? and type = ?")
                .params(address, type)
                .update();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                Subscription.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("value"));
    }
}
