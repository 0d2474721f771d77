package org.placard.journal.relay;

/** Another node holds the shard by now: whoever gets this stops and touches nothing. */
final class LostShard extends RuntimeException {

    LostShard(Claim claim) {
        super("Shard " + claim.shard() + " has a new owner after epoch " + claim.epoch());
    }
}
