-- Belongs to notify.webhook alone. All moments are real ones, also in practice: other systems live in real time.

create table webhook_endpoint (
    id             uuid        primary key,
    -- Names it in the ledger, for people: an address may have a secret in its path, and everybody sees the ledger.
    number         bigint      generated always as identity unique,
    url            text        not null,
    description    text        not null default '',
    -- secretariat, or state:CHN
    owner          text        not null,
    -- Names of events; empty: all. The other parts of the filter: null for all.
    types          text[]      not null default '{}',
    file           text,
    state          text,
    agenda_item    text,
    created_at     timestamptz not null default clock_timestamp(),
    created_by     text        not null,
    paused_at      timestamptz,
    paused_because text check (paused_because in ('person', 'gone', 'dead')),
    paused_detail  text,
    -- Since the last success.
    failures       int         not null default 0,
    failing_since  timestamptz,
    succeeded_at   timestamptz,
    -- Nothing is sent before: it asked for time, or was not reached.
    held_until     timestamptz,
    -- One message finds out whether it takes anything again; the others wait for the outcome.
    probing_until  timestamptz,
    -- Attempts before do not count for the schedule: somebody resumed it.
    resumed_at     timestamptz,
    -- A deleted endpoint stays as the name of what was sent to it; its secrets do not.
    deleted_at     timestamptz,
    check ((paused_at is null) = (paused_because is null))
);

create index webhook_endpoint_of_owner on webhook_endpoint (owner) where deleted_at is null;

-- Encrypted: see SecretBox. The one without an end is the present one.
create table webhook_secret (
    endpoint   uuid        not null references webhook_endpoint (id),
    closed     bytea       not null,
    created_at timestamptz not null default clock_timestamp(),
    ends_at    timestamptz
);

create index webhook_secret_of_endpoint on webhook_secret (endpoint);
create unique index webhook_secret_present on webhook_secret (endpoint) where ends_at is null;

create table webhook_attempt (
    id         bigint generated always as identity primary key,
    endpoint   uuid        not null references webhook_endpoint (id),
    event      text        not null,
    type       text        not null,
    file       text        not null,
    sequence   bigint      not null,
    started_at timestamptz not null,
    ended_at   timestamptz not null default clock_timestamp(),
    -- Null where no answer came.
    status     int,
    answer     text,
    error      text,
    -- It may be the message that fails, not the endpoint.
    by_itself  boolean     not null
);

create index webhook_attempt_of_endpoint on webhook_attempt (endpoint, id);
create index webhook_attempt_by_age on webhook_attempt (endpoint, ended_at);
create index webhook_attempt_of_event on webhook_attempt (endpoint, event);

-- Who did what to an endpoint; "placard" paused it by itself.
create table webhook_change (
    id       bigint generated always as identity primary key,
    endpoint uuid        not null references webhook_endpoint (id),
    at       timestamptz not null default clock_timestamp(),
    actor    text        not null,
    what     text        not null
        check (what in ('registered', 'paused', 'resumed', 'secret-replaced', 'test-sent', 'deleted')),
    detail   text
);

create index webhook_change_of_endpoint on webhook_change (endpoint, id);
