-- What happened. One row per command; rows of a file form a hash chain (src/docs/adr/0003-journal.md).
create table journal_head (
    file    text primary key,
    entries bigint not null default 0,
    events  bigint not null default 0,
    hash    bytea  not null default decode(repeat('00', 32), 'hex')
);

create table journal_entry (
    file        text        not null references journal_head (file),
    number      bigint      not null check (number > 0),
    entry       uuid        not null unique,
    at          timestamptz not null,
    recorded_at timestamptz not null,
    actor       text        not null,
    role        text        not null,
    state       text,
    command     text        not null,
    reason      text,
    body        text        not null,
    hash        bytea       not null,
    primary key (file, number)
);

-- A fence against mistakes; what a determined hand alters, the chain shows.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % on % is refused', tg_op, tg_table_name;
end $$;

create trigger journal_entry_append_only before update or delete or truncate on journal_entry
    for each statement execute function journal_is_append_only();

-- Events on their way to Kafka: removed when the broker has acknowledged them.
create table outbox (
    id       bigint generated always as identity primary key,
    file     text        not null,
    sequence bigint      not null,
    event    uuid        not null unique,
    type     text        not null,
    time     timestamptz not null,
    data     text        not null,
    hash     text        not null,
    posted_at timestamptz not null default clock_timestamp(),
    unique (file, sequence)
);
