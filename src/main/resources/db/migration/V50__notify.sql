-- Belongs to the notifiers alone: what they have seen, whom they tell, what they told.

-- How far a consumer has come in each file, and which numbers before that it never got.
create table notify_seen (
    consumer text            not null,
    file     text            not null,
    sequence bigint          not null,
    missing  int8multirange  not null default '{}',
    primary key (consumer, file)
);

-- Who sponsors a file, as the events tell. Rows stay when a State leaves: their number says which event was the last.
create table notify_sponsor (
    consumer   text    not null,
    file       text    not null,
    state      text    not null,
    main       boolean not null,
    sponsoring boolean not null,
    sequence   bigint  not null,
    primary key (consumer, file, state)
);

-- Party: secretariat, president, auditor, state:CHN, addressee:High Commissioner.
create table notify_contact (
    address  text not null,
    party    text not null,
    language text not null default 'en' check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    primary key (address, party)
);

create index notify_contact_of_party on notify_contact (party);

-- claimed: on its way, outcome not recorded; waiting: failed, not delivered, comes again; unsure: the server's answer
-- was lost, comes again; the others are final. Repeats counts how often a message left although it may have arrived.
create table notify_delivery (
    event      text        not null,
    channel    text        not null,
    recipient  text        not null,
    file       text        not null,
    sequence   bigint      not null,
    type       text        not null,
    event_time timestamptz not null,
    state      text        not null
        check (state in ('claimed', 'waiting', 'unsure', 'sent', 'refused', 'no-contact')),
    claimed_by uuid,
    claimed_at timestamptz not null default clock_timestamp(),
    attempts   int         not null default 0,
    repeats    int         not null default 0,
    sent_at    timestamptz,
    last_error text,
    primary key (event, channel, recipient)
);

create index notify_delivery_of_file on notify_delivery (file, sequence);

create table notify_set_aside (
    consumer     text        not null,
    topic        text        not null,
    partition    int         not null,
    kafka_offset bigint      not null,
    file         text,
    event        text,
    reason       text        not null,
    record       bytea,
    headers      jsonb       not null default '{}',
    at           timestamptz not null,
    primary key (consumer, topic, partition, kafka_offset)
);

-- What the file's page shows.
create view notify_ledger as
    select file, sequence, event, type, event_time, channel, recipient, state, attempts, repeats, sent_at, last_error
    from notify_delivery;
