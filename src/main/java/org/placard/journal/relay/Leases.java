package org.placard.journal.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which node holds which shard, until when. All by the database's clock. */
@Repository
class Leases {

    private final JdbcClient jdbc;

    Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says that the node is there and takes its share. */
    void present(UUID node, Duration lease) {
        jdbc.sql("insert into relay_node (node, alive_until) values (?, clock_timestamp() + ? * interval '1 ms')"
                        + " on conflict (node) do update set alive_until = excluded.alive_until")
                .params(node, lease.toMillis())
                .update();
        jdbc.sql("delete from relay_node where alive_until < clock_timestamp()").update();
    }

    /** Says that the node takes no share for now. */
    void absent(UUID node) {
        jdbc.sql("delete from relay_node where node = ?").param(node).update();
    }

    List<UUID> present() {
        return jdbc.sql("select node from relay_node where alive_until > clock_timestamp() order by node")
                .query(UUID.class)
                .list();
    }

    /** Keeps these shards for another while; returns those that are still the node's. */
    Set<Integer> renew(UUID node, Collection<Integer> shards, Duration lease) {
        return new HashSet<>(jdbc.sql("update relay_shard set lease_until = clock_timestamp() + ? * interval '1 ms'"
                        + " where owner = ? and shard = any(?) returning shard")
                .params(lease.toMillis(), node, shards.toArray(Integer[]::new))
                .query(Integer.class)
                .list());
    }

    /** Takes up to so many shards that are free or whose owner was not heard of for too long. */
    List<Claim> claim(UUID node, int atMost, Duration lease) {
        return jdbc.sql("with free as (select shard, owner from relay_shard"
                        + " where owner is null or lease_until < clock_timestamp()"
                        + " order by shard limit ? for update skip locked)"
                        + " update relay_shard s set owner = ?, epoch = epoch + 1,"
                        + " lease_until = clock_timestamp() + ? * interval '1 ms' from free where s.shard = free.shard"
                        + " returning s.shard, s.owner, s.epoch, s.batch, s.batch_rows <> '{}' as unsettled,"
                        + " free.owner is not null as inherited")
                .params(atMost, node, lease.toMillis())
                .query(Leases::claim)
                .list();
    }

    /** Gives the shard back; does nothing if it is somebody else's by now. */
    void release(Claim claim) {
        jdbc.sql("update relay_shard set owner = null, lease_until = null where shard = ? and owner = ? and epoch = ?")
                .params(claim.shard(), claim.owner(), claim.epoch())
                .update();
    }

    private static Claim claim(ResultSet row, int index) throws SQLException {
        return new Claim(
                row.getInt("shard"),
                row.getObject("owner", UUID.class),
                row.getLong("epoch"),
                row.getLong("batch"),
                row.getBoolean("unsettled"),
                row.getBoolean("inherited"));
    }
}
