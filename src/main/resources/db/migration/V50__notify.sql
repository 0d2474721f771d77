-- Belongs to the notifiers alone: what they have seen, whom they tell, what they told.
create table notify_seen (
    consumer text   not null,
    file     text   not null,
    sequence bigint not null,
    primary key (consumer, file)
);

create table notify_contact (
    address  text not null,
    party    text not null,
    language text not null default 'en',
    primary key (address, party)
);

create table notify_delivery (
    event       uuid        not null,
    channel     text        not null,
    recipient   text        not null,
    file        text        not null,
    type        text        not null,
    claimed_at  timestamptz not null,
    attempts    int         not null default 0,
    sent_at     timestamptz,
    last_error  text,
    primary key (event, channel, recipient)
);

create index notify_delivery_of_file on notify_delivery (file, claimed_at);

create table notify_set_aside (
    consumer  text        not null,
    topic     text        not null,
    partition int         not null,
    kafka_offset bigint   not null,
    file      text,
    event     text,
    reason    text        not null,
    record    bytea,
    at        timestamptz not null,
    primary key (consumer, topic, partition, kafka_offset)
);
