-- Whom an event was to be told on a channel, as it was written down when it was taken in; never changed afterwards. A row
-- of the ledger that is missing is found, and made again, by what stands here.
create table notify_order (
    event      text        not null,
    channel    text        not null,
    recipient  text        not null,
    file       text        not null,
    sequence   bigint      not null,
    type       text        not null,
    event_time timestamptz not null,
    state      text        not null check (state in ('due', 'aside', 'no-contact')),
    due_at     timestamptz not null,
    batch      text,
    last_error text,
    because    text,
    token      uuid        not null,
    primary key (event, channel, recipient)
);

create index notify_order_of_file on notify_order (file);

insert into notify_order (event, channel, recipient, file, sequence, type, event_time, state, due_at, batch, last_error,
    because, token)
select event, channel, recipient, d.file, d.sequence, d.type, event_time,
       case when state = 'no-contact' then state else 'due' end, due_at, batch, null, because, token
  from notify_delivery d
  join notify_event e using (event);

-- What was tried stays known when the delivery's row is gone.
alter table notify_attempt drop constraint notify_attempt_event_channel_recipient_fkey;
