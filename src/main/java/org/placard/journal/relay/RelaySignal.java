package org.placard.journal.relay;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Wakes the relay of a shard when a commit has left something for it, on this node or on the one that holds the shard. */
@Component
public class RelaySignal {

    private final Map<Integer, Bell> held = new ConcurrentHashMap<>();
    private final RelaySettings settings;
    private final OtherNodes others;

    RelaySignal(RelaySettings settings, OtherNodes others) {
        this.settings = settings;
        this.others = others;
    }

    /** Events of these files were committed. */
    public void posted(Collection<String> files) {
        files.stream()
                .map(file -> Shard.of(file, settings.partitions()))
                .distinct()
                .forEach(this::posted);
    }

    private void posted(int shard) {
        Bell bell = held.get(shard);
        if (bell == null) {
            others.tell(shard);
        } else {
            bell.ring();
        }
    }

    /** This node holds the shard from now on; the bell rings when there is something to do. */
    void hold(int shard, Bell bell) {
        held.put(shard, bell);
    }

    void leave(int shard, Bell bell) {
        held.remove(shard, bell);
    }

    /** This node gave a shard back: another may take it at once. */
    void free() {
        others.tellFree();
    }

    /** Another node says that there is something to do; who does not hold the shard leaves it alone. */
    void heard(int shard) {
        Bell bell = held.get(shard);
        if (bell != null) {
            bell.ring();
        }
    }

    /** Whatever was said meanwhile, nobody listened. */
    void ringAll() {
        held.values().forEach(Bell::ring);
    }
}
