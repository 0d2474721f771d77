-- Facts of drafts. Where a draft is, the process says.
create table draft (
    file           text primary key references journal_head (file),
    session        text        not null,
    agenda_item    text        not null,
    title          text        not null,
    printed_number text        not null,
    tabled_by      text        not null,
    tabled_at      timestamptz not null
);

-- One row per text that came in: version 1 as tabled, then corrections before numbering and revisions after it.
create table draft_version (
    file              text        not null references draft (file),
    version           int         not null,
    symbol            text unique,
    document_date     date        not null,
    distribution      text,
    original_language text,
    source_name       text        not null,
    source            bytea       not null,
    text              jsonb       not null,
    remains_seized    boolean     not null,
    received_at       timestamptz not null,
    received_from     text        not null,
    issued_on         date,
    primary key (file, version)
);

-- What a person confirmed that a version orders.
create table draft_obligation (
    file         text not null,
    version      int  not null,
    ordinal      int  not null,
    paragraph    int  not null,
    kind         text not null,
    body         text not null,
    session      text not null,
    addressee    text not null,
    title        text not null,
    minutes      int,
    agenda_item  text,
    presided_by  text,
    depends_on   int,
    primary key (file, version, ordinal),
    foreign key (file, version) references draft_version (file, version),
    foreign key (file, version, depends_on) references draft_obligation (file, version, ordinal)
);

-- A text that was read and waits for a person to confirm what was read from it.
create table reading (
    id          uuid primary key,
    revises     text references draft (file),
    read_by     text        not null,
    state       text,
    source_name text        not null,
    source      bytea       not null,
    reading     jsonb       not null,
    read_at     timestamptz not null
);

-- The next free number of each series of a session: L (drafts and amendments), RES (resolutions).
create table symbol_series (
    session text not null,
    series  text not null,
    next    int  not null check (next > 0),
    primary key (session, series)
);

create table draft_withdrawal (
    file         text primary key references draft (file),
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null,
    reason       text
);
