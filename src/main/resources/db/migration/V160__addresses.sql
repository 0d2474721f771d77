-- Somebody with a login asked to be told at an address; it counts once whoever reads the mailbox agreed. id: also names
-- the letter in the ledger. closed_at: confirmed, replaced by a later request, or taken back; one at most is open. All
-- moments by Placard's clock.
create table notify_address_request (
    id        uuid        primary key,
    login     text        not null,
    address   text        not null,
    language  text        not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    asked_at  timestamptz not null,
    closed_at timestamptz
);

create unique index notify_address_request_open on notify_address_request (login) where closed_at is null;
create index notify_address_request_of_login on notify_address_request (login, asked_at);

-- Each attempt to send the letter has a link of its own, so that no link is kept anywhere; this is its SHA-256.
create table notify_address_link (
    digest  bytea       primary key,
    request uuid        not null references notify_address_request on delete cascade,
    ends_at timestamptz not null
);

create index notify_address_link_of_request on notify_address_link (request);

-- People enter the mailboxes of parties on a page; this names one there.
alter table notify_contact add column id uuid not null default gen_random_uuid() unique;

-- Who entered or removed which mailbox, and when; never changed. language: from then on; of a removed one the last.
create table notify_contact_change (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    actor    text        not null,
    what     text        not null check (what in ('entered', 'language-changed', 'removed')),
    address  text        not null,
    party    text        not null,
    language text        not null
);

create index notify_contact_change_of_party on notify_contact_change (party, id);
