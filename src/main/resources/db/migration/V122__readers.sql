-- Who reads notices, and how they want to be told. An address without a row here reads at once, in the language of its
-- contact. People manage the row that bears their login.
create table notify_reader (
    address     text primary key,
    login       text unique,
    language    text        not null default 'en' check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    digest      text        not null default 'at-once' check (digest in ('at-once', 'hourly', 'daily')),
    digest_hour int         not null default 8 check (digest_hour between 0 and 23),
    quiet_from  time,
    quiet_until time,
    zone        text        not null default 'Europe/Zurich',
    check ((quiet_from is null) = (quiet_until is null))
);

-- What they want to be told of besides what concerns their role or State.
create table notify_subscription (
    id         uuid primary key default gen_random_uuid(),
    address    text        not null references notify_reader on delete cascade,
    kind       text        not null check (kind in ('state', 'item', 'file', 'event', 'role')),
    value      text        not null,
    created_at timestamptz not null,
    unique (address, kind, value)
);

create index notify_subscription_of_value on notify_subscription (kind, value);

-- Kinds of event of which their role or State is told, and they do not want to be.
create table notify_muted (
    address text not null references notify_reader on delete cascade,
    type    text not null,
    primary key (address, type)
);

-- because: what somebody is told for, in words of this module ("standard", "file:…"), several with blanks between them;
-- token: what the link in the message that stops it is made of. stopped: nobody wanted it any more when its moment came.
alter table notify_delivery
    add column because text,
    add column token   uuid not null default gen_random_uuid();

create unique index notify_delivery_token on notify_delivery (token);

alter table notify_delivery drop constraint notify_delivery_state_check;
alter table notify_delivery add constraint notify_delivery_state_check
    check (state in ('due', 'claimed', 'waiting', 'unsure', 'sent', 'refused', 'aside', 'no-contact', 'stopped'));

create index notify_delivery_bundle on notify_delivery (bundle) where bundle is not null;

-- For the file's page: who follows it.
create view file_follower as
    select r.login, s.value as file
    from notify_subscription s
    join notify_reader r using (address)
    where s.kind = 'file' and r.login is not null;

create index notify_event_of_file on notify_event (file, sequence);
