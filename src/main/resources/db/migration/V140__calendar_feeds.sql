-- Belongs to the notifiers alone: what the calendars have of each file, as each follower of the events has read so far.
create table notify_calendar_file (
    follower text   not null,
    file     text   not null,
    session  text,
    draft    text,
    title    text,
    seen     bigint not null,
    primary key (follower, file)
);

-- Sequence is -1 until readers saw the entry; told is the number of the last event that spoke of it. Session, addressee
-- and days repeat what is shown, for questions.
create table notify_calendar_entry (
    follower   text   not null,
    file       text   not null,
    key        text   not null,
    kind       text   not null,
    session    text,
    addressee  text,
    status     text   not null,
    first_day  date,
    last_day   date,
    shown      jsonb  not null,
    sequence   int    not null,
    created_at timestamptz,
    changed_at timestamptz,
    told       bigint not null,
    primary key (follower, file, key)
);

create index notify_calendar_entry_of_session on notify_calendar_entry (follower, session);
create index notify_calendar_entry_of_addressee on notify_calendar_entry (follower, addressee);
create index notify_calendar_entry_by_day on notify_calendar_entry (follower, last_day);

-- What an event says to those invited to a meeting, frozen when it was read: the mail may leave later.
create table notify_invitation (
    event    text        not null primary key,
    file     text        not null,
    method   text        not null check (method in ('REQUEST', 'CANCEL')),
    entry    jsonb       not null,
    at       timestamptz not null
);

-- Secret addresses of calendars. The secret itself is kept by the calendar program alone. Digest and changed_at say what
-- was given out last, and since when it has been so.
create table notify_calendar_link (
    id         uuid        not null primary key,
    owner      text        not null,
    about      text        not null check (about in ('mine', 'state', 'session', 'holder')),
    subject    text,
    language   text        not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    secret     bytea       not null unique,
    created_at timestamptz not null,
    revoked_at timestamptz,
    read_at    timestamptz,
    digest     text,
    changed_at timestamptz
);

create index notify_calendar_link_of_owner on notify_calendar_link (owner);
