-- The ledger becomes the notifiers' queue of work: who is told of an event is written down when the event is taken from
-- the topic, and delivered from there.

-- An event that somebody is told of, kept once for all channels, so that it can be put into words at any attempt.
create table notify_event (
    event       text        primary key,
    type        text        not null,
    file        text        not null,
    sequence    bigint      not null,
    time        timestamptz not null,
    traceparent text,
    data        bytea       not null,
    taken_at    timestamptz not null default clock_timestamp()
);

-- due: not tried yet; claimed: on its way, outcome not recorded; waiting: failed, not delivered, comes again; unsure: the
-- answer was lost, comes again; refused, aside: given up with the reason until somebody drives it again; sent and
-- no-contact are final.
alter table notify_delivery drop constraint notify_delivery_state_check;
alter table notify_delivery add constraint notify_delivery_state_check
    check (state in ('due', 'claimed', 'waiting', 'unsure', 'sent', 'refused', 'aside', 'no-contact'));

-- due_at: not to be told before, by Placard's clock; retry_at: not to be tried before, by the database's, like every
-- claim: the practice clock jumps. batch: what waits under one name leaves in one message; bundle: what did.
alter table notify_delivery
    alter column claimed_at drop not null,
    alter column claimed_at drop default,
    add column due_at        timestamptz,
    add column retry_at      timestamptz not null default clock_timestamp(),
    add column claimed_until timestamptz,
    add column worker        int,
    add column failures      int         not null default 0,
    add column batch         text,
    add column bundle        uuid;

-- What an older Placard had under way comes once more from the topic: its position was not committed.
update notify_delivery set due_at = event_time, claimed_until = claimed_at + interval '30 seconds';
alter table notify_delivery alter column due_at set not null;

create index notify_delivery_open on notify_delivery (channel, due_at)
    where state in ('due', 'claimed', 'waiting', 'unsure');
create index notify_delivery_key on notify_delivery (channel, recipient, file, sequence)
    where state in ('due', 'claimed', 'waiting', 'unsure');
create index notify_delivery_aside on notify_delivery (channel, file) where state in ('refused', 'aside');

-- Every attempt, by Placard's clock. Outcome: null while under way; unknown: the process ended before it could say.
create table notify_attempt (
    event      text        not null,
    channel    text        not null,
    recipient  text        not null,
    number     int         not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    outcome    text check (outcome in ('sent', 'waiting', 'unsure', 'away', 'refused', 'aside', 'unknown')),
    error      text,
    repeat     boolean     not null default false,
    primary key (event, channel, recipient, number),
    foreign key (event, channel, recipient) references notify_delivery on delete cascade
);

-- Of earlier deliveries the last attempt is known.
insert into notify_attempt (event, channel, recipient, number, started_at, ended_at, outcome, error)
select event, channel, recipient, attempts, claimed_at, sent_at,
       case state when 'claimed' then null else state end, last_error
  from notify_delivery
 where attempts > 0;

-- The agenda item of a file, as the events tell.
create table notify_file (
    consumer    text   not null,
    file        text   not null,
    agenda_item text   not null,
    sequence    bigint not null,
    primary key (consumer, file)
);

-- A record that was set aside is taken again when somebody asks for it.
alter table notify_set_aside
    add column redrive_asked_at timestamptz,
    add column redriven_at      timestamptz;

create or replace view notify_ledger as
    select file, sequence, event, type, event_time, channel, recipient, state, attempts, repeats, sent_at, last_error,
           due_at, retry_at, failures, batch, bundle
    from notify_delivery;

-- For the file's page.
create or replace view file_notice as
    select file, recipient, channel, type, claimed_at, sent_at, attempts, last_error,
           event, sequence, event_time, state, repeats, due_at
    from notify_delivery;

create view file_notice_attempt as
    select d.file, a.event, a.channel, a.recipient, a.number, a.started_at, a.ended_at, a.outcome, a.error, a.repeat
    from notify_attempt a
    join notify_delivery d using (event, channel, recipient);
