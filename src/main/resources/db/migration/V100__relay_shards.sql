-- Several nodes carry the outbox to Kafka: each partition of the topic is a shard that one of them holds
-- (src/docs/adr/0004-relay.md).

-- -1: posted before anybody knew how many partitions the topic has; the first node that reaches the broker puts it right.
alter table outbox add column shard int not null default -1;
alter table outbox alter column shard drop default;
-- W3C trace context of the command that the event came from.
alter table outbox add column traceparent text;
-- The replay that posted the row once more; null: it is posted for the first time.
alter table outbox add column replay uuid;

alter table outbox drop constraint outbox_event_key;
alter table outbox drop constraint outbox_file_sequence_key;
create unique index outbox_posted_once on outbox (file, sequence) where replay is null;
create index outbox_of_file on outbox (file);
create index outbox_next on outbox (shard, id);
-- Rows come and go: what is gone is cleared away often, so that the next ones are found without wading through it.
alter table outbox set (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_insert_scale_factor = 0.5);

-- The topic that the shards are those of, and how many: one row.
create table relay_topic (
    only_row   boolean primary key default true check (only_row),
    topic      text not null,
    partitions int  not null check (partitions > 0)
);

-- Nodes that share the shards at present.
create table relay_node (
    node        uuid        primary key,
    alive_until timestamptz not null
);

create table relay_shard (
    shard       int    primary key check (shard >= 0),
    owner       uuid,
    lease_until timestamptz,
    -- Counts the owners; whoever comes with an older one than this changes nothing.
    epoch       bigint not null default 0,
    -- The last batch that an owner set out to send, and the rows of it that may still be in the outbox.
    batch       bigint not null default 0,
    batch_rows  bigint[] not null default '{}'
);
