-- What adopted resolutions order of the Council's own sessions. A row is a deliverable; its process says how far it is.
create table obligation (
    id          uuid primary key,
    file        text        not null references journal_head (file),
    paragraph   int         not null,
    kind        text        not null check (kind in ('meeting', 'report')),
    session     text        not null,
    addressee   text        not null,
    title       text        not null,
    minutes     int,
    agenda_item text,
    presided_by text,
    reports_on  uuid references obligation (id),
    opened_at   timestamptz not null
);

create index obligation_of_file on obligation (file);
create index obligation_of_session on obligation (session);

-- expression: HRC/49:opening-P10W, or the day itself once a meeting has its slot. date: null while the calendar does not tell.
-- rungs_from: when Placard began to wait for this date; reminders planned before that are not sent late.
create table due_date (
    obligation uuid        not null references obligation (id),
    name       text        not null check (name in ('planning', 'meeting', 'submission', 'issue')),
    expression text        not null,
    date       date,
    rungs_from timestamptz not null,
    met_on     date,
    primary key (obligation, name)
);

-- The key is what makes a rung be told once. due_on: the due date for which it was told.
create table reminder_told (
    obligation uuid        not null,
    due        text        not null,
    rung       text        not null,
    due_on     date        not null,
    planned    timestamptz not null,
    told_at    timestamptz not null,
    late       boolean     not null,
    primary key (obligation, due, rung),
    foreign key (obligation, due) references due_date (obligation, name)
);

-- lapsed_at: when the session was moved away from under the slot; null while the slot stands.
create table meeting_slot (
    obligation uuid primary key references obligation (id),
    starts     timestamptz not null,
    minutes    int         not null,
    room       text        not null,
    lapsed_at  timestamptz
);

create table report_symbol (
    obligation uuid primary key references obligation (id),
    symbol     text not null unique
);

-- The due date that each open obligation waits for now.
create view open_deadline as
select distinct on (o.id)
       o.id as obligation, o.file, o.paragraph, o.kind, o.session, o.addressee, o.title,
       d.name as due, d.date, d.expression,
       exists (select from reminder_told r
                where r.obligation = o.id and r.due = d.name and r.rung = 'escalation') as escalated,
       exists (select from meeting_slot s where s.obligation = o.id and s.lapsed_at is not null) as slot_lapsed
  from obligation o join due_date d on d.obligation = o.id
 where d.met_on is null
 order by o.id, array_position(array['planning', 'meeting', 'submission', 'issue'], d.name);
