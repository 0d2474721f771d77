-- The dates of the Council's sessions. Whether a session is open or suspended, its process says.
create table council_session (
    session           text primary key,
    kind              text not null check (kind in ('regular', 'special')),
    announced_opening date,
    announced_closing date,
    opening           date,
    closing           date,
    suspended_from    date,
    resumed_on        date,
    check (opening <= closing),
    check (resumed_on > suspended_from)
);
