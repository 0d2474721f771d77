-- What adopted resolutions order. A row is a deliverable; its process says how far it is.
create table obligation (
    id          uuid primary key,
    file        text not null references journal_head (file),
    resolution  text not null,
    paragraph   int  not null,
    kind        text not null check (kind in ('meeting', 'report')),
    session     text not null,
    addressee   text not null,
    title       text not null,
    minutes     int,
    agenda_item text,
    presided_by text,
    reports_on  uuid references obligation (id),
    opened_at   timestamptz not null
);

create table due_date (
    obligation uuid not null references obligation (id),
    name       text not null check (name in ('planning', 'meeting', 'submission', 'issue')),
    expression text not null,
    date       date,
    estimate   boolean not null default false,
    met_on     date,
    primary key (obligation, name)
);

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

create table meeting_slot (
    obligation uuid primary key references obligation (id),
    starts     timestamptz not null,
    minutes    int         not null,
    room       text        not null,
    held_on    date
);

create table report_delivery (
    obligation   uuid primary key references obligation (id),
    submitted_on date not null,
    issued_on    date,
    symbol       text
);
