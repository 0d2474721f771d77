-- A file begins when a State announces an initiative: it has no text, and was not tabled, until the draft is.
alter table draft alter column tabled_at drop not null;
alter table draft add column kind text not null default 'resolution'
    check (kind in ('resolution', 'decision', 'presidents-statement'));

create table announcement (
    file         text primary key references draft (file),
    announced_at timestamptz not null,
    summary      text
);

-- The President's leave to table after the deadline.
create table late_tabling_leave (
    file       text primary key references draft (file),
    granted_by text        not null,
    granted_at timestamptz not null,
    reason     text        not null
);
