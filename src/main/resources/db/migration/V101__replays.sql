-- Who had events sent again, which, and what came of it. ended_at is null while it runs, and stays so if its process dies.
create table replay (
    id            uuid        primary key,
    asked_at      timestamptz not null default clock_timestamp(),
    asked_by      text        not null,
    -- null: of all files
    file          text,
    from_sequence bigint      not null check (from_sequence > 0),
    since         timestamptz,
    files         bigint      not null default 0,
    events        bigint      not null default 0,
    ended_at      timestamptz,
    fault         text
);
