package org.placard.journal.relay;

import java.util.UUID;

/**
 * A shard that a node holds.
 *
 * @param epoch counts the owners of the shard; it is in the table for as long as nobody else has taken the shard
 * @param batch the last batch that an owner before this one set out to send; 0 for none
 * @param unsettled whether rows of that batch may still be in the outbox
 * @param inherited whether the owner before this one had not given the shard back
 */
record Claim(int shard, UUID owner, long epoch, long batch, boolean unsettled, boolean inherited) {}
