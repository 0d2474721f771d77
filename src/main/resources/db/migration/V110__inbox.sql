-- What other systems reported and took effect. The key makes that happen once; the row is written with the command.
create table inbox_taken (
    source   text        not null,
    id       text        not null,
    type     text        not null,
    taken_at timestamptz not null,
    primary key (source, id)
);

-- What could not be taken, whole, until it is taken after all. source, id, type: empty where the message does not say.
create table inbox_set_aside (
    number       bigint generated always as identity primary key,
    topic        text        not null,
    partition    int         not null,
    kafka_offset bigint      not null,
    source       text        not null,
    id           text        not null,
    type         text        not null,
    key          text,
    headers      jsonb       not null,
    value        bytea,
    rule         text        not null,
    reason       text        not null,
    remedy       text        not null,
    attempts     int         not null default 1,
    at           timestamptz not null,
    tried_at     timestamptz not null
);

-- One row for a message, also where it comes twice; a message without an id or a source is known by its place on the topic.
create unique index inbox_set_aside_once on inbox_set_aside
    (source, id, (case when id = '' or source = '' then topic || '/' || partition || '/' || kafka_offset else '' end));
