alter table meeting_slot add column ends timestamptz;
update meeting_slot set ends = starts + make_interval(mins => minutes);
alter table meeting_slot alter column ends set not null;

-- Of two meetings that were given one room at one time until now, the later entered has to look for another slot.
update meeting_slot a set lapsed_at = now()
  from meeting_slot b
 where a.lapsed_at is null and b.lapsed_at is null and a.obligation > b.obligation
   and lower(a.room) = lower(b.room) and a.starts < b.ends and b.starts < a.ends;

-- One room, one meeting at a time: two clerks who fix a slot at the same moment cannot both have it. A name is a range of
-- one, so that the index needs no extension of PostgreSQL.
create type room_range as range (subtype = text);
alter table meeting_slot add constraint one_meeting_in_a_room_at_a_time
    exclude using gist (room_range(lower(room), lower(room), '[]') with &&, tstzrange(starts, ends) with &&)
    where (lapsed_at is null);

create table concept_note (
    obligation uuid primary key references obligation (id),
    reference  text not null,
    filed_on   date not null
);

-- state: for whom a panellist speaks; null for experts and others.
create table panellist (
    obligation uuid    not null references obligation (id),
    ordinal    int     not null,
    name       text    not null,
    state      text,
    moderator  boolean not null,
    primary key (obligation, ordinal)
);

create table meeting_services (
    obligation    uuid primary key references obligation (id),
    languages     text    not null,
    captioning    boolean not null,
    sign_language boolean not null
);

create table meeting_summary (
    obligation uuid primary key references obligation (id),
    reference  text not null
);
