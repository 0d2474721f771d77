package org.placard.journal.relay;

import org.springframework.stereotype.Component;

/** What every shard's relay works with. */
@Component
record RelayParts(
        RelaySettings settings,
        Leases leases,
        Batches batches,
        Broker broker,
        SentBatches sent,
        OutboxRecords records,
        RelaySignal signal,
        RelayMeters meters) {}
