-- Since when somebody wants the message to be taken again; an engine node does it, and then the wish is gone.
alter table inbox_set_aside add column redrive_asked_at timestamptz;
create index inbox_set_aside_wanted on inbox_set_aside (number) where redrive_asked_at is not null;
