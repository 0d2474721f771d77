-- A session can be suspended more than once. closing_before: its last day until it was suspended, which it gets back when
-- the suspension is called off.
create table session_suspension (
    session        text not null references council_session (session),
    last_day       date not null,
    resumed_on     date,
    closing_before date,
    reason         text,
    primary key (session, last_day),
    check (resumed_on > last_day)
);

insert into session_suspension (session, last_day, resumed_on)
select session, suspended_from, resumed_on from council_session where suspended_from is not null;

alter table council_session drop column suspended_from, drop column resumed_on;

alter table council_session drop constraint council_session_kind_check;
alter table council_session add check (kind in ('regular', 'special', 'organizational'));
